package themetrends.measure;

import java.util.stream.LongStream;

/** Tallies for tests. */
final class Tallies {
    private Tallies() {}

    /** Of articles with so many tokens each, of two Han characters. */
    static CountTally text(long... tokens) {
        MentionHistogram articles = LongStream.of(tokens)
                .mapToObj(length -> MentionHistogram.of(0, length))
                .reduce(MentionHistogram.NONE, MentionHistogram::plus);
        return new CountTally(articles, 2 * articles.tokens(), SearchTally.NONE, Usage.NONE);
    }

    /** Of a phrase in one article. */
    static CountTally phrase(long mentions, long tokens) {
        return new CountTally(MentionHistogram.of(mentions, tokens), 0, SearchTally.NONE, Usage.NONE);
    }

    /** Of what plain searches find. */
    static CountTally found(SearchTally search) {
        return new CountTally(MentionHistogram.NONE, 0, search, Usage.NONE);
    }
}
