package themetrends.extract;

import java.io.IOException;
import java.util.Optional;

/** A file of characters: decoded once, then given to the format that the characters are in. */
final class TextFile implements Format {
    /** What says that a text is markup stands among its first characters. */
    private static final int HEAD = 4096;

    /** A format that is made of characters. */
    interface Characters {
        /**
         * The texts of a file.
         *
         * @param decoded its characters
         * @param content the file that they were decoded from
         */
        Extraction read(Decoded decoded, Content content) throws IOException;
    }

    @Override
    public Extraction read(Content content) throws IOException {
        byte[] bytes = content.bytes();
        if (bytes.length == 0) {
            return Extraction.refused("The file is empty: nothing to count.");
        }
        String asked = content.settings().encoding();
        Optional<Decoded> decoded = TextDecoder.decoded(bytes, asked);
        if (decoded.isEmpty() && asked.isEmpty()) {
            // Pages are converted and keep what they declared before: what the bytes show goes first.
            decoded = TextDecoder.decoded(bytes, HtmlCharset.declared(bytes));
        }
        if (decoded.isEmpty()) {
            return Extraction.refused(undecodable(asked, bytes));
        }
        if (decoded.get().text().indexOf('\0') >= 0) {
            return Extraction.refused(LargeText.NUL_BYTES);
        }
        return format(decoded.get().text(), content).read(decoded.get(), content);
    }

    private static String undecodable(String asked, byte[] bytes) {
        Optional<String> marked = TextDecoder.marked(bytes);
        if (marked.isPresent()) {
            return "The bytes are not valid " + marked.get()
                    + ", as the byte order mark at their beginning says: save the text as UTF-8.";
        }
        String seems = EncodingDetector.detected(bytes)
                .map(name -> "; they seem to be " + name)
                .orElse("");
        return asked.isEmpty()
                ? "The bytes are not valid UTF-8, and read like Chinese in neither UTF-16, GB18030 nor Big5" + seems
                        + ": save the text as UTF-8, or name its encoding with --encoding."
                : "The bytes are not valid " + asked
                        + ", which --encoding names: save the text in that encoding, or leave" + " the option out.";
    }

    /** The format that a text is in. */
    static Characters format(String text, Content content) {
        int start = firstLetter(text);
        char first = start < text.length() ? text.charAt(start) : ' ';
        String head = text.substring(start, Math.min(text.length(), start + HEAD));
        boolean isMarkdown = content.isNamed(".md", ".markdown");
        if (first == '<' && !isMarkdown) {
            return markup(head, content);
        }
        if ((first == '{' || first == '[') && (content.isNamed(".json", ".jsonl", ".ndjson") || JsonRows.isIn(head))) {
            return new JsonRows();
        }
        if (content.isNamed(".csv", ".tsv") || CsvRows.isIn(head)) {
            return new CsvRows();
        }
        return isMarkdown || text.startsWith("---") ? new MarkdownText(isMarkdown) : new PlainText();
    }

    private static Characters markup(String head, Content content) {
        if (HtmlCharset.isHtml(head) || content.isNamed(".html", ".htm", ".xhtml", ".shtml")) {
            return new HtmlPage();
        }
        return head.startsWith("<?xml") || head.startsWith("<svg")
                ? (decoded, file) -> Extraction.refused(
                        "The file is XML of a sort that is not read: save its text as" + " .html, .docx or .txt.")
                : new PlainText();
    }

    private static int firstLetter(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
