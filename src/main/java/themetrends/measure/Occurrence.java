package themetrends.measure;

import java.io.Serializable;
import java.util.List;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Voice;

/**
 * One occurrence of a phrase in a sentence, counted or not.
 *
 * @param phrase label of the phrase
 * @param form the written form, as the phrase list has it
 * @param match how it lies among the tokens
 * @param negated whether a negation stands before it
 * @param counted whether it is a mention
 * @param repaired whether its characters stand side by side only since repair
 * @param inside the longer token around a nested occurrence, else empty
 * @param overlaps labels of other phrases whose mentions share characters with this one, sorted; only of a mention
 * @param voice whose words these are
 * @param place where it stands
 */
public record Occurrence(
        String phrase,
        String form,
        Match match,
        boolean negated,
        boolean counted,
        boolean repaired,
        String inside,
        List<String> overlaps,
        Voice voice,
        Place place)
        implements Serializable {

    /**
     * Keyword in context.
     *
     * @param sentence number of the sentence in its article, from 1
     * @param offset position of the keyword in the sentence, from 0
     * @param pre what stands before it in the sentence
     * @param keyword the words of the text itself
     * @param post what follows in the sentence
     */
    public record Place(int sentence, int offset, String pre, String keyword, String post) implements Serializable {}

    /** The row of {@code evidence.csv} for a mention in a dated article. */
    public Evidence evidence(ArticleHead article, int year) {
        return new Evidence(
                year,
                article.kind().label(),
                voice.label(),
                phrase,
                form,
                match.label(),
                negated,
                article.source(),
                article.id(),
                place.sentence(),
                place.offset(),
                place.pre(),
                place.keyword(),
                place.post());
    }
}
