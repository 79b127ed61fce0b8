package themetrends.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Voice;

/**
 * What was counted in one article.
 *
 * @param article the article
 * @param copyOf id of the article that it reprints as a whole, empty where it reprints none
 * @param sentences number of its sentences
 * @param sizes length of its text by voice; a voice without text is absent
 * @param occurrences every occurrence of every phrase, in reading order
 * @param unrepaired forms that stood only in the text as it came: in a second copy, or in page furniture
 * @param words content words that are not on the stop list, in reading order
 * @param repeated sentences that were left out because they stand elsewhere already
 * @param echoes numbers of the message sentences that it reproduces
 */
public record ArticleCounts(
        ArticleHead article,
        String copyOf,
        int sentences,
        Map<Voice, TextSize> sizes,
        List<Occurrence> occurrences,
        List<VoicedPhrase> unrepaired,
        ContentWords words,
        RepeatedText repeated,
        Set<Integer> echoes)
        implements Serializable {

    /** The same without its words, which drag their vocabulary along. */
    public ArticleCounts withoutWords() {
        return new ArticleCounts(
                article, copyOf, sentences, sizes, occurrences, unrepaired, ContentWords.NONE, repeated, echoes);
    }

    /** Number of its mentions. */
    public long mentions() {
        return occurrences.stream().filter(Occurrence::counted).count();
    }

    /** Length of all its text, less what is repeated. */
    public TextSize size() {
        return sizes.values().stream().reduce(TextSize.NONE, TextSize::plus);
    }

    /** The same article where all of it is repeated. */
    public ArticleCounts asRepeated() {
        List<VoicedPhrase> mentions = occurrences.stream()
                .filter(Occurrence::counted)
                .map(occurrence -> new VoicedPhrase(occurrence.phrase(), occurrence.voice()))
                .toList();
        RepeatedText rest = new RepeatedText(sentences - repeated.sentences(), sizes, mentions);
        return new ArticleCounts(
                article,
                copyOf,
                sentences,
                Map.of(),
                List.of(),
                List.of(),
                ContentWords.NONE,
                repeated.plus(rest),
                echoes);
    }
}
