package themetrends.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The container of Office documents before 2007, and of encrypted ones since: none is read, each by its name. */
final class OleFormat implements Format {
    @Override
    public Extraction read(Content content) {
        byte[] bytes = content.bytes();
        if (holds(bytes, "EncryptedPackage")) {
            return Extraction.refused("The document is encrypted: remove its password and save it anew.");
        }
        if (holds(bytes, "WordDocument")) {
            return refused("an old Word document (.doc)", ".docx");
        }
        if (holds(bytes, "Workbook")) {
            return refused("an old Excel table (.xls)", ".csv with an article a row");
        }
        return holds(bytes, "PowerPoint Document")
                ? refused("old PowerPoint slides (.ppt)", ".pdf")
                : refused("an old Office document", ".docx or .pdf");
    }

    private static Extraction refused(String name, String other) {
        return Extraction.refused("The file is " + name + ": save it as " + other + ".");
    }

    /** Names of streams stand in the container in UTF-16, on a place that is a multiple of 128. */
    private static boolean holds(byte[] bytes, String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + name.length < bytes.length; at += 128) {
            if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }
}
