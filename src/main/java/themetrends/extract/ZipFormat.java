package themetrends.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;

/** A ZIP: a document in one of the formats that are packed so, or an archive of files. */
final class ZipFormat implements Format {
    private static final String SLIDES = "The file is PowerPoint slides: save them as .pdf.";
    private static final String TABLE = "The file is an Excel table: save it as .csv with an article a row.";
    private static final String OPEN_DOCUMENT = "The file is an OpenDocument file: save it as .docx or .pdf.";
    private static final String PROGRAM = "The file is a program (Java or Android): it holds no text to count.";

    @Override
    public Extraction read(Content content) throws IOException {
        try (Zip zip = Zip.open(content)) {
            return format(zip, zip.text("mimetype").strip()).read(zip, content);
        }
    }

    /** A format that is packed in a ZIP. */
    interface Packed {
        Extraction read(Zip zip, Content content) throws IOException;
    }

    private static Packed format(Zip zip, String mimetype) {
        if (mimetype.startsWith("application/epub+zip") || zip.has("META-INF/container.xml")) {
            return new EpubBook();
        }
        if (mimetype.startsWith("application/vnd.oasis.opendocument")) {
            return refusal(OPEN_DOCUMENT);
        }
        if (zip.has("[Content_Types].xml")) {
            if (zip.has("xl/workbook.xml") || zip.has("xl/workbook.bin")) {
                return refusal(TABLE);
            }
            return zip.has("ppt/presentation.xml") ? refusal(SLIDES) : new WordDocument();
        }
        boolean isProgram = zip.has("META-INF/MANIFEST.MF") || zip.has("AndroidManifest.xml");
        return isProgram ? refusal(PROGRAM) : ZipFormat::archive;
    }

    private static Packed refusal(String reason) {
        return (zip, content) -> Extraction.refused(reason);
    }

    private static Extraction archive(Zip zip, Content content) throws IOException {
        int depth = content.settings().limits().archiveDepth();
        if (content.depth() >= depth) {
            return Extraction.refused("The archive is packed in " + content.depth() + " others, and the limit is "
                    + depth + " archives in one another (--limit-depth): unpack it.");
        }
        List<RawText> texts = new ArrayList<>();
        List<Extraction.Refusal> refusals = new ArrayList<>();
        for (String name : zip.names()) {
            if (!isHidden(name)) {
                Extraction extraction = member(zip, name, content);
                extraction.texts().forEach(text -> texts.add(packed(text, name)));
                extraction
                        .refusals()
                        .forEach(refusal ->
                                refusals.add(new Extraction.Refusal(in(name, refusal.place()), refusal.reason())));
            }
        }
        return texts.isEmpty() && refusals.isEmpty()
                ? Extraction.refused("The archive holds no file: nothing to count.")
                : new Extraction(texts, refusals);
    }

    private static Extraction member(Zip zip, String name, Content content) throws IOException {
        Optional<String> refusal = PackedNames.refusal(name).or(() -> refusal(zip, name));
        if (refusal.isPresent()) {
            return Extraction.refused(refusal.get());
        }
        byte[] bytes = zip.bytes(name).orElseGet(() -> new byte[0]);
        return Extractor.read(content.packed(bytes, name));
    }

    private static Optional<String> refusal(Zip zip, String name) {
        if (zip.hasSeveral(name)) {
            return Optional.of("Several files of this path are packed in the archive: pack it anew, with one of them.");
        }
        if (zip.isLink(name)) {
            return Optional.of("It is a link and no file: pack the file itself.");
        }
        return zip.isEncrypted(name)
                ? Optional.of("The file is encrypted: unpack the archive with its password.")
                : Optional.empty();
    }

    private static RawText packed(RawText text, String name) {
        Origin origin = text.origin();
        String member = text.member().isEmpty() ? name : name + "/" + text.member();
        return new RawText(
                text.text(),
                member,
                text.isArticle(),
                origin.at(in(name, origin.place())),
                text.stated(),
                text.pages());
    }

    private static String in(String name, String place) {
        return place.isEmpty() ? name : name + ", " + place;
    }

    /** The rules of the input folder hold in an archive too. */
    private static boolean isHidden(String path) {
        for (String name : path.split("/", -1)) {
            if (name.startsWith(".") || name.startsWith("_") || name.startsWith("~$")) {
                return !name.equals("..");
            }
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.isEmpty() || file.toUpperCase(Locale.ROOT).matches("README(\\..*)?");
    }
}
