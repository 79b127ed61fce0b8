package themetrends.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows on their way into a file, of which some are kept: a long table is read once, and never held.
 *
 * @param <R> a row
 */
final class Excerpt<R> implements Iterable<R> {
    private final Iterable<R> rows;
    private final Predicate<R> wanted;
    private final List<R> kept = new ArrayList<>();

    /**
     * An excerpt of rows that are about to be read.
     *
     * @param wanted whether to keep the next row
     */
    Excerpt(Iterable<R> rows, Predicate<R> wanted) {
        this.rows = rows;
        this.wanted = wanted;
    }

    /** The first rows. */
    static <R> Excerpt<R> first(Iterable<R> rows, int most) {
        int[] seen = {0};
        return new Excerpt<>(rows, row -> seen[0]++ < most);
    }

    @Override
    public Iterator<R> iterator() {
        kept.clear();
        Iterator<R> all = rows.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public R next() {
                R row = all.next();
                if (wanted.test(row)) {
                    kept.add(row);
                }
                return row;
            }
        };
    }

    /** What was kept of the rows read so far. */
    List<R> kept() {
        return List.copyOf(kept);
    }
}
