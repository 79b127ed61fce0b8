package themetrends.job;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Makes rows of one row at a time, so that a partition never stands in memory as a whole. */
final class FlatIterator<A, B> implements Iterator<B> {
    private final Iterator<A> from;
    private final Function<A, Iterator<B>> function;
    private Iterator<B> rows = Collections.emptyIterator();

    FlatIterator(Iterator<A> from, Function<A, Iterator<B>> function) {
        this.from = from;
        this.function = function;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && from.hasNext()) {
            rows = function.apply(from.next());
        }
        return rows.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        return rows.next();
    }
}
