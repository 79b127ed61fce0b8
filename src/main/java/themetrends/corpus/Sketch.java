package themetrends.corpus;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The outline of an article by which reprints meet, also with light changes.
 *
 * <p>Source: A. Broder, On the resemblance and containment of documents, 1997. For each of 80 hash functions
 * the smallest value over all runs of five Han characters is kept; the share of equal values estimates the Jaccard index
 * of the runs. Articles that share one of 20 bands meet (Leskovec et al., Mining of Massive Datasets, 3.4):
 * at an index of 0.8, all but one in 10,000 pairs do.
 */
public final class Sketch implements Serializable, Comparable<Sketch> {
    private static final long serialVersionUID = 1;

    /** Number of bands; each has four values. */
    private static final int BANDS = 20;

    private static final int ROWS = 4;
    private static final int SIZE = BANDS * ROWS;
    private static final int RUN = 5;
    /** Shorter texts say too little to be told apart by an outline. */
    private static final int SHORTEST = 50;

    private static final double SAME = 0.8;

    private static final HashCircle CIRCLE = new HashCircle(SIZE);

    private final String article;
    private final int year;
    private final long[] smallest;

    private Sketch(String article, int year, long[] smallest) {
        this.article = article;
        this.year = year;
        this.smallest = smallest;
    }

    /** The sketch of a dated article; empty for one that is undated or very short. */
    public static Optional<Sketch> of(Article article) {
        Optional<Integer> year = article.head().year();
        HanText han = HanText.of(article.text());
        if (year.isEmpty() || han.length() < SHORTEST) {
            return Optional.empty();
        }
        long[] smallest = CIRCLE.smallest(han.runs(RUN));
        return Optional.of(new Sketch(article.head().id(), year.get(), smallest));
    }

    /** The hashes of its bands, each of them once: reprints have at least one in common. */
    public Stream<Long> bands() {
        return IntStream.range(0, BANDS).mapToObj(this::band);
    }

    private long band(int number) {
        return 31L * Arrays.hashCode(Arrays.copyOfRange(smallest, number * ROWS, (number + 1) * ROWS)) + number;
    }

    /** Id of the article. */
    public String article() {
        return article;
    }

    /**
     * Whether two articles are the same text: alike but for light changes in one year, or equal in any year. Reports that
     * recur every year with other figures are no reprints.
     */
    public boolean isReprintOf(Sketch other) {
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return equal == SIZE || (year == other.year && equal >= SAME * SIZE);
    }

    /** By year, then by id: of two that are the same, the first stays. */
    @Override
    public int compareTo(Sketch other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : article.compareTo(other.article);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && article.equals(sketch.article);
    }

    @Override
    public int hashCode() {
        return article.hashCode();
    }
}
