package themetrends.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Voice;

/**
 * What was counted in one article.
 *
 * @param article the article
 * @param sentences number of its sentences
 * @param sizes length of its text by voice; a voice without text is absent
 * @param occurrences every occurrence of every phrase, in reading order
 * @param words content words of at least two characters that are not on the stop list, with their counts
 */
public record ArticleCounts(
        ArticleHead article,
        int sentences,
        Map<Voice, TextSize> sizes,
        List<Occurrence> occurrences,
        Map<String, Integer> words)
        implements Serializable {

    /** Length of all its text. */
    public TextSize size() {
        return sizes.values().stream().reduce(TextSize.NONE, TextSize::plus);
    }
}
