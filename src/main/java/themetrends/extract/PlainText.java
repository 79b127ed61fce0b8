package themetrends.extract;

import java.util.Optional;
import themetrends.corpus.RawText;
import themetrends.text.Han;

/** Plain text: the characters as they stand. */
final class PlainText implements Format {
    @Override
    public Extraction read(Content content) {
        byte[] bytes = content.bytes();
        if (bytes.length == 0) {
            return Extraction.refused("The file is empty: nothing to count.");
        }
        Optional<Decoded> decoded = TextDecoder.decoded(bytes);
        if (decoded.isEmpty()) {
            return Extraction.refused(
                    "The bytes are not valid UTF-8, UTF-16 with byte order mark or GB18030: save the text as UTF-8.");
        }
        String text = decoded.get().text();
        if (text.indexOf('\0') >= 0) {
            return Extraction.refused("The file holds NUL bytes, so it is no plain text: save it as UTF-8 text.");
        }
        if (!Han.anyIn(text)) {
            return Extraction.refused("The text has no Han character: nothing to count.");
        }
        return Extraction.of(RawText.plain(text, decoded.get().encoding()));
    }
}
