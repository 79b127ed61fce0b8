package themetrends.job;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import themetrends.extract.LargeText;

/**
 * Behind stage 2: the pieces of large files spread over the cores, in their order. A large file is read by one task, whose rows would
 * else stay in one partition: one core would do all that follows, and hold all of it.
 */
final class Spread {
    /** Bytes of a file that make a partition: about one piece, in the encodings of Chinese. */
    private static final long PIECE = 8L << 20;

    /** More rows than a portion has. */
    private static final int ROWS = 1 << 20;

    private Spread() {}

    /**
     * The same rows, in the same order; as they are where no file is large.
     *
     * @param read a partition for each portion
     */
    static JavaRDD<ReadSource> pieces(JavaRDD<ReadSource> read, List<List<SourceFile>> portions) {
        int[] firsts = firsts(portions);
        int partitions = firsts[portions.size()];
        if (partitions == portions.size()) {
            return read;
        }
        return read.mapPartitionsWithIndex(
                        (portion, rows) -> placed(rows, firsts[portion], firsts[portion + 1] - 1), true)
                .mapToPair(placed -> placed)
                .repartitionAndSortWithinPartitions(new PlaceRanges(ROWS, partitions))
                .values();
    }

    /** The first partition of each portion, and behind them the number of all partitions. */
    static int[] firsts(List<List<SourceFile>> portions) {
        int[] firsts = new int[portions.size() + 1];
        for (int i = 0; i < portions.size(); i++) {
            firsts[i + 1] = firsts[i] + partitions(portions.get(i));
        }
        return firsts;
    }

    /** A large file is a portion by itself. */
    private static int partitions(List<SourceFile> portion) {
        long largest = portion.stream().mapToLong(SourceFile::bytes).max().orElse(0);
        return largest < LargeText.LARGE ? 1 : Math.toIntExact(largest / PIECE);
    }

    /** Each row with its place: a partition's rows begin at the number of the partition times {@link #ROWS}. */
    private static Iterator<Tuple2<Long, ReadSource>> placed(Iterator<ReadSource> rows, int first, int last) {
        long[] number = {0};
        return new MappedIterator<>(rows, row -> {
            long place = Math.min(first + number[0], last) * ROWS + number[0];
            number[0]++;
            return new Tuple2<>(place, row);
        });
    }
}
