package themetrends.job;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows from the executors in their order, some partitions at once, and the next ones while the caller is busy with
 * these: with a job for each partition, one after the other, all cores but one would wait. At most two such handfuls are
 * held, never all rows.
 */
final class RowsAhead<R> implements Iterator<List<R>> {
    /** Partitions of a handful: more would fill the driver's memory on a cluster of many cores. */
    private static final int MOST = 16;

    private final JavaRDD<R> rows;
    private final int handful;
    private int from;
    private @Nullable FutureTask<List<R>> next;

    private RowsAhead(JavaRDD<R> rows) {
        this.rows = rows;
        handful = Math.min(MOST, rows.context().defaultParallelism());
        next = ask();
    }

    /** The rows, one by one. */
    static <R> Iterator<R> of(JavaRDD<R> rows) {
        return new FlatIterator<>(new RowsAhead<>(rows), List::iterator);
    }

    private @Nullable FutureTask<List<R>> ask() {
        int[] partitions = IntStream.range(from, Math.min(from + handful, rows.getNumPartitions()))
                .toArray();
        if (partitions.length == 0) {
            return null;
        }
        from += partitions.length;
        FutureTask<List<R>> asked = new FutureTask<>(() -> Stream.of(rows.collectPartitions(partitions))
                .flatMap(List::stream)
                .toList());
        Thread thread = new Thread(asked, "rows-ahead");
        thread.setDaemon(true);
        thread.start();
        return asked;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<R> next() {
        if (next == null) {
            throw new NoSuchElementException("there are no more rows");
        }
        try {
            List<R> here = next.get();
            next = ask();
            return here;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Spark could not read the rows: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Spark read rows", e);
        }
    }
}
