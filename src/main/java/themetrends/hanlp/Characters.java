package themetrends.hanlp;

import com.hankcs.hanlp.dictionary.other.CharTable;

/** HanLP's table of characters: the spelling in which words are compared. */
public final class Characters {
    private Characters() {}

    /**
     * Simplified characters, half-width letters and marks, lower case: one character for one, so that an index means the
     * same place in both. Words that differ by region (軟體, 软件) stay different; they are forms of a phrase.
     */
    public static String normalise(String text) {
        return CharTable.convert(text);
    }
}
