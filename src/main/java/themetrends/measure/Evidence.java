package themetrends.measure;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One counted mention with its sentence around it (keyword in context): a row of {@code evidence.csv}.
 *
 * @param year year of the article
 * @param kind label of its kind
 * @param voice label of the voice
 * @param phrase label of the phrase
 * @param form the written form that was found, as the phrase list has it
 * @param match label of the match
 * @param negated whether a negation stands before it
 * @param source path of the source
 * @param article id of the article
 * @param sentence number of the sentence in its article, from 1
 * @param offset position of the keyword in its sentence, in characters from 0
 * @param pre what stands before it in the sentence
 * @param keyword the words of the text itself
 * @param post what follows in the sentence
 */
public record Evidence(
        int year,
        String kind,
        String voice,
        String phrase,
        String form,
        String match,
        boolean negated,
        String source,
        String article,
        int sentence,
        int offset,
        String pre,
        String keyword,
        String post)
        implements Serializable, Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER = Comparator.comparingInt(Evidence::year)
            .thenComparing(Evidence::kind)
            .thenComparing(Evidence::voice)
            .thenComparing(Evidence::phrase)
            .thenComparing(Evidence::source)
            // Ids of one source differ in their number alone: the shorter id has the smaller number.
            .thenComparingInt(row -> row.article().length())
            .thenComparing(Evidence::article)
            .thenComparingInt(Evidence::sentence)
            .thenComparingInt(Evidence::offset);

    /** Cell by cell, then in reading order: a total order, as no two mentions of a phrase share a place. */
    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
