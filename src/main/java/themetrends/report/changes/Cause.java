package themetrends.report.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a number is another than before. */
public enum Cause {
    /** A source that was not there. */
    NEW_SOURCE,
    /** A source with other bytes. */
    CHANGED_SOURCE,
    /** A source that is no longer there. */
    REMOVED_SOURCE,
    /** A source with the same bytes under another path. */
    RENAMED_SOURCE,
    /** An unchanged article, or sentences of it, that are a copy of others now, or no longer. */
    COPIES,
    /** An unchanged source that is repaired otherwise. */
    REPAIR,
    /** An unchanged source whose articles count for another year or kind. */
    RECLASSIFIED,
    /** The catalogue of the texts. */
    CATALOG,
    /** The description of the event. */
    EVENT,
    /** Forms or options of the phrase. */
    PHRASES,
    /** Words that the tokeniser knows. */
    DICTIONARY,
    /** An option of the run. */
    OPTION,
    /** This program or a library that shapes numbers. */
    VERSION,
    /** The n of an idf. */
    N,
    /** The df of an idf. */
    DF,
    /** Nothing that is recorded differs in a way that can have moved the number. */
    UNEXPLAINED;

    /** The word that stands in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words, in their order. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Cause::label).toList();
    }
}
