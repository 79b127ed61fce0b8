package themetrends.measure;

import themetrends.corpus.Kind;

/** Counts content words, and the text itself as if every token were a mention of one term. */
public final class WordCounts {
    /** Stands for the text itself. */
    public static final String TEXT = "";

    private static final int TEXT_NUMBER = 0;

    private final Vocabulary vocabulary;
    private final TermCounts counts = new TermCounts();

    /** Counts from nothing the words of articles that share a vocabulary. */
    public WordCounts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds an article of so many tokens. */
    public void add(ContentWords words, int year, Kind kind, int tokens) {
        if (tokens > 0) {
            counts.add(TEXT_NUMBER, tokens);
            words.each((number, isNeighbour) -> counts.add(number + 1, 1));
            counts.endArticle(year, kind, tokens);
        }
    }

    /** What was counted, as a block for each of so many parts. */
    public byte[][] blocks(int parts) {
        return counts.blocks(parts, term -> term == TEXT_NUMBER ? TEXT : vocabulary.word(term - 1));
    }
}
