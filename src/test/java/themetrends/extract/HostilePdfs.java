package themetrends.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs that mean harm to whoever reads them. */
final class HostilePdfs {
    private static final String ROOT = "<< /Type /Catalog /Pages 2 0 R >>";

    private HostilePdfs() {}

    /** A page without words among so many objects that nobody refers to. */
    static byte[] crowd(int objects) {
        List<String> all = new ArrayList<>(List.of(ROOT, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page("")));
        for (int i = all.size(); i < objects; i++) {
            all.add("<< /A [1 2 3] >>");
        }
        return file(all);
    }

    /** A head and an end, and nothing between. */
    static byte[] empty() {
        return "%PDF-1.7\n%%EOF\n".getBytes(ISO_8859_1);
    }

    /** A tree of pages in which a branch is its own. */
    static byte[] loopOfPages() {
        return file(List.of(ROOT, "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 9 /Parent 2 0 R >>", page("")));
    }

    /** A drawing that draws itself, twice each time. */
    static byte[] loopOfDrawings() {
        String draw = "/F Do /F Do";
        return file(List.of(
                ROOT,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                page("/Resources << /XObject << /F 4 0 R >> >> /Contents 5 0 R"),
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >> /Length "
                        + draw.length() + " >>\nstream\n" + draw + "\nendstream",
                "<< /Length " + draw.length() + " >>\nstream\n" + draw + "\nendstream"));
    }

    /** Drawings that draw the next one twice: so many doublings. */
    static byte[] doublings(int times) {
        List<String> all = new ArrayList<>(List.of(
                ROOT,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                page("/Resources << /XObject << /F 5 0 R >> >> /Contents 4 0 R"),
                "<< /Length 5 >>\nstream\n/F Do\nendstream"));
        for (int i = 0; i < times; i++) {
            all.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F " + (i + 6)
                    + " 0 R >> >> /Length 11 >>\nstream\n/F Do /F Do\nendstream");
        }
        all.add("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>\nstream\n\nendstream");
        return file(all);
    }

    /** A list in a list, so many deep. */
    static byte[] nested(int deep) {
        return file(List.of(
                ROOT, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page("/A " + "[".repeat(deep) + "]".repeat(deep))));
    }

    /** Words of a page that unpack to so many megabytes of spaces. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] chunk = " ".repeat(1 << 20).getBytes(ISO_8859_1);
            for (int i = 0; i < megabytes; i++) {
                out.write(chunk);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file(List.of(
                ROOT,
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                page("/Contents 4 0 R"),
                "<< /Filter /FlateDecode /Length " + packed.size() + " >>\nstream\n" + packed.toString(ISO_8859_1)
                        + "\nendstream"));
    }

    private static String page(String more) {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] " + more + " >>";
    }

    private static byte[] file(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int at = pdf.length();
        pdf.append(table)
                .append("trailer\n<< /Root 1 0 R /Size ")
                .append(objects.size() + 1)
                .append(" >>\nstartxref\n")
                .append(at)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(ISO_8859_1);
    }
}
