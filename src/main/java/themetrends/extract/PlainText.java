package themetrends.extract;

import themetrends.corpus.RawText;
import themetrends.text.Han;

/** Plain text: the characters as they stand. */
final class PlainText implements TextFile.Characters {
    /** Why a text without Han characters is not read. */
    static final String NO_HAN = "The text has no Han character: nothing to count.";

    @Override
    public Extraction read(Decoded decoded, Content content) {
        return Han.anyIn(decoded.text())
                ? Extraction.of(RawText.plain(decoded.text(), decoded.encoding()))
                : Extraction.refused(NO_HAN);
    }
}
