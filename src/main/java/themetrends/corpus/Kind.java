package themetrends.corpus;

import java.util.Arrays;
import java.util.Optional;

/** What an article is to the corpus's event. The order is the order of rows in tables. */
public enum Kind {
    /** The yearly message or speech itself, verbatim or as a news report that renders it. */
    MESSAGE("message"),
    /** An article about how the message was received. */
    REACTION("reaction"),
    /** Other coverage of the event. */
    NEWS("news"),
    /** Anything else; every article of a corpus without an event. */
    DOCUMENT("document"),
    /** An off-topic neighbour cut out of the same page: listed, never counted. */
    UNRELATED("unrelated");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The word that stands in tables, options, catalogues and file names. */
    public String label() {
        return label;
    }

    /** The kind that a word names, in any case. */
    public static Optional<Kind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
