package themetrends.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What the first bytes of a file say that it is, for files that hold no text this program reads.
 *
 * <p>Source of the signatures: the magic file of the program {@code file} and the formats' own specifications.
 */
final class Signatures {
    /** So many bytes from the beginning say what a file is. */
    static final int HEAD = 1024;

    private static final String SAVE_TEXT = "save its text as .docx, .pdf, .html or .txt";
    private static final String NO_TEXT = "it holds no text to count";
    private static final String UNPACK = "unpack it, or pack the texts into a .zip";

    private static final List<Signature> KNOWN = List.of(
            new Signature("an image (PNG)", 0, "\u0089PNG\r\n", NO_TEXT),
            new Signature("an image (JPEG)", 0, "\u00FF\u00D8\u00FF", NO_TEXT),
            new Signature("an image (GIF)", 0, "GIF8", NO_TEXT),
            new Signature("an image (TIFF)", 0, "II*\0", NO_TEXT),
            new Signature("an image (TIFF)", 0, "MM\0*", NO_TEXT),
            new Signature("an image (WebP)", 8, "WEBP", NO_TEXT),
            new Signature("an image (Photoshop)", 0, "8BPS\0", NO_TEXT),
            new Signature("an image (HEIC)", 4, "ftyphei", NO_TEXT),
            new Signature("an image (AVIF)", 4, "ftypavif", NO_TEXT),
            new Signature("a scan (DjVu)", 0, "AT&TFORM", NO_TEXT),
            new Signature("a film (AVI)", 8, "AVI ", NO_TEXT),
            new Signature("a film (MP4)", 4, "ftyp", NO_TEXT),
            new Signature("a film (Matroska)", 0, "\u001AE\u00DF\u00A3", NO_TEXT),
            new Signature("a film (Flash)", 0, "FLV\u0001", NO_TEXT),
            new Signature("a sound (WAV)", 8, "WAVE", NO_TEXT),
            new Signature("a sound (MP3)", 0, "ID3", NO_TEXT),
            new Signature("a sound (Ogg)", 0, "OggS", NO_TEXT),
            new Signature("a sound (FLAC)", 0, "fLaC", NO_TEXT),
            new Signature("a font", 0, "\0\1\0\0\0", NO_TEXT),
            new Signature("a font", 0, "OTTO\0", NO_TEXT),
            new Signature("a font", 0, "ttcf\0", NO_TEXT),
            new Signature("a font", 0, "wOF", NO_TEXT),
            new Signature("a program (ELF)", 0, "\u007FELF", NO_TEXT),
            new Signature("a program (Java class or Mach-O)", 0, "\u00CA\u00FE\u00BA\u00BE", NO_TEXT),
            new Signature("a program (Mach-O)", 0, "\u00CF\u00FA\u00ED\u00FE", NO_TEXT),
            new Signature("a database (SQLite)", 0, "SQLite format 3\0", NO_TEXT),
            new Signature("a table (Parquet)", 0, "PAR1", "save it as .csv"),
            new Signature("an archive (gzip)", 0, "\u001F\u008B", UNPACK),
            new Signature("an archive (bzip2)", 0, "BZh", UNPACK),
            new Signature("an archive (xz)", 0, "\u00FD7zXZ\0", UNPACK),
            new Signature("an archive (7z)", 0, "7z\u00BC\u00AF'\u001C", UNPACK),
            new Signature("an archive (RAR)", 0, "Rar!\u001A", UNPACK),
            new Signature("an archive (Zstandard)", 0, "(\u00B5/\u00FD", UNPACK),
            new Signature("an archive (tar)", 257, "ustar", UNPACK),
            new Signature("an RTF document", 0, "{\\rtf", SAVE_TEXT),
            new Signature("a PostScript document", 0, "%!PS", SAVE_TEXT),
            new Signature("a CAJ document of CNKI", 0, "CAJ\0", "save it as .pdf with CNKI's reader"),
            new Signature("a CAJ document of CNKI", 0, "HN\0\0", "save it as .pdf with CNKI's reader"),
            new Signature("a CAJ document of CNKI", 0, "KDH \0", "save it as .pdf with CNKI's reader"),
            new Signature("a book for Kindle", 60, "BOOKMOBI", SAVE_TEXT),
            new Signature("a help file of Windows", 0, "ITSF\3", SAVE_TEXT),
            new Signature("a web archive (MHTML)", 0, "From: <Saved by ", "save the page as .html"),
            new Signature("a web archive (MHTML)", 0, "MIME-Version: ", "save the page as .html"),
            // Two bytes alone are little: their files are told by what follows.
            new Signature("a program (Windows)", 0, "MZ\u0090\0", NO_TEXT),
            new Signature("an image (BMP)", 6, "\0\0\0\0006\0\0\0", NO_TEXT));

    private Signatures() {}

    /**
     * A sort of file.
     *
     * @param name what it is, for messages
     * @param at where its mark stands, in bytes
     * @param mark the mark, a character a byte
     * @param advice what to do
     */
    private record Signature(String name, int at, String mark, String advice) {
        boolean isOf(String head) {
            return head.startsWith(mark, at);
        }

        String reason() {
            return "The file is " + name + ": " + advice + ".";
        }
    }

    /** Why a file that begins with these bytes is not read; empty where it may be. */
    static Optional<String> refusal(byte[] bytes) {
        String head = head(bytes);
        return KNOWN.stream().filter(known -> known.isOf(head)).findFirst().map(Signature::reason);
    }

    static boolean isPdf(byte[] bytes) {
        return head(bytes).contains("%PDF-");
    }

    static boolean isZip(byte[] bytes) {
        String head = head(bytes);
        return head.startsWith("PK\3\4") || head.startsWith("PK\5\6");
    }

    /** The container of Word, Excel and PowerPoint before 2007, and of encrypted documents since. */
    static boolean isOle(byte[] bytes) {
        return head(bytes).startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1");
    }

    /** HTML, XHTML and XML in any encoding: its first character that is no space is {@code <}. */
    static boolean isMarkup(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && isNoLetter(first, bytes[first])) {
            first++;
        }
        return first < bytes.length && bytes[first] == '<';
    }

    /** Whether a byte is a space, half of one in UTF-16, or of a byte order mark. */
    private static boolean isNoLetter(int at, byte value) {
        boolean isSpace = value >= 0 && value <= ' ';
        boolean isMark = at < 3 && "\u00EF\u00BB\u00BF\u00FF\u00FE".indexOf(value & 0xFF) >= 0;
        return isSpace || isMark;
    }

    /** The first bytes, a character a byte. */
    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
