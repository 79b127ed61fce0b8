package themetrends.report.chart;

import java.util.Arrays;
import java.util.Optional;

/** The language of titles, axes and notes. Words taken from the texts stay as they are. */
public enum Language {
    ZH("zh"),
    EN("en");

    private final String label;

    Language(String label) {
        this.label = label;
    }

    /** The word that stands in options. */
    public String label() {
        return label;
    }

    /** The language that a word names, in any case. */
    public static Optional<Language> named(String word) {
        return Arrays.stream(values())
                .filter(language -> language.label.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
