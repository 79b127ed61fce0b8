package themetrends.report.page;

import java.util.List;
import themetrends.corpus.Columns;
import themetrends.report.chart.Language;

/** The texts of the page, as templates ask for them. */
public final class Say {
    static final Wording TEXTS = Wording.of(Say.class, "texts.tsv");

    Say() {}

    public String zh(String key, List<?> gaps) {
        return TEXTS.zh(key, gaps);
    }

    public String en(String key, List<?> gaps) {
        return TEXTS.en(key, gaps);
    }

    /** A text in one language, where only one can stand. */
    public String in(String language, String key) {
        return language.equals(Language.ZH.label()) ? zh(key, List.of()) : en(key, List.of());
    }

    /** The key of a word that stands in a column: the same word is a kind and a voice. Empty where it has no other text. */
    public String word(String column, String word) {
        String key = "word." + prefix(column) + word;
        return TEXTS.has(key) ? key : "";
    }

    static String prefix(String column) {
        return column.equals(Columns.VOICE) ? "voice." : "";
    }
}
