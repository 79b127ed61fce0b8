package themetrends.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import themetrends.corpus.Voice;

/**
 * What one article adds to the cells: keyed tallies that can be summed in any order.
 *
 * <p>A key whose phrase is {@link #TEXT} holds the size of the text; the others hold mentions. Every article adds to its
 * voices and to voice {@code all}, since an article with two voices is still one article.
 */
public final class CellTallies {
    /** Stands in a key for the text itself. */
    public static final String TEXT = "";

    private static final InArticle NOTHING = new InArticle();

    private final String kind;
    private final int year;
    private final Map<CellKey, InArticle> found = new LinkedHashMap<>();

    private CellTallies(String kind, int year) {
        this.kind = kind;
        this.year = year;
    }

    /** The tallies of a dated article. */
    public static Map<CellKey, CountTally> of(ArticleCounts counts, int year) {
        CellTallies tallies = new CellTallies(counts.article().kind().label(), year);
        counts.sizes().forEach((voice, size) -> tallies.add(voice, TEXT, text -> text.addText(size)));
        for (Occurrence occurrence : counts.occurrences()) {
            tallies.add(occurrence.voice(), occurrence.phrase(), phrase -> phrase.add(occurrence));
            if (occurrence.counted()) {
                // A mention can begin inside a word of another voice, and its own voice be left without a token.
                tallies.add(occurrence.voice(), TEXT, text -> text.addText(TextSize.NONE));
            }
        }
        counts.unrepaired()
                .forEach(
                        form -> tallies.add(form.voice(), form.phrase(), phrase -> phrase.add(SearchTally.UNREPAIRED)));
        RepeatedText repeated = counts.repeated();
        repeated.sizes().forEach((voice, size) -> tallies.add(voice, TEXT, text -> text.repeat(0, size.tokens())));
        repeated.phrases().forEach(form -> tallies.add(form.voice(), form.phrase(), phrase -> phrase.repeat(1, 0)));
        return tallies.tallies();
    }

    private void add(Voice voice, String phrase, Consumer<InArticle> more) {
        more.accept(in(voice.label(), phrase));
        more.accept(in(CellKey.ALL, phrase));
    }

    private InArticle in(String voice, String phrase) {
        return found.computeIfAbsent(new CellKey(year, kind, voice, phrase), any -> new InArticle());
    }

    private Map<CellKey, CountTally> tallies() {
        Map<CellKey, CountTally> tallies = new LinkedHashMap<>();
        found.forEach((key, one) -> {
            InArticle text = found.getOrDefault(key.ofText(), NOTHING);
            tallies.put(key, one.tally(text.tokens));
        });
        return tallies;
    }

    /** What the article has in one cell: text, or occurrences of a phrase. */
    private static final class InArticle {
        private boolean isCounted;
        private long mentions;
        private long tokens;
        private long hanChars;
        private SearchTally search = SearchTally.NONE;
        private Usage repeated = Usage.NONE;

        void addText(TextSize size) {
            isCounted = true;
            tokens += size.tokens();
            hanChars += size.hanChars();
        }

        void add(Occurrence occurrence) {
            isCounted |= occurrence.counted();
            mentions += occurrence.counted() ? 1 : 0;
            add(SearchTally.of(occurrence));
        }

        void add(SearchTally more) {
            search = search.plus(more);
        }

        void repeat(long moreMentions, long moreTokens) {
            repeated = repeated.plus(new Usage(moreMentions, moreTokens));
        }

        CountTally tally(long tokensOfText) {
            MentionHistogram article = isCounted ? MentionHistogram.of(mentions, tokensOfText) : MentionHistogram.NONE;
            return new CountTally(article, hanChars, search, repeated);
        }
    }
}
