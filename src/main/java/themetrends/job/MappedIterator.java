package themetrends.job;

import java.util.Iterator;
import java.util.function.Function;

/** Maps one row at a time, so that a partition never stands in memory as a whole. */
record MappedIterator<A, B>(Iterator<A> from, Function<A, B> function) implements Iterator<B> {
    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public B next() {
        return function.apply(from.next());
    }
}
