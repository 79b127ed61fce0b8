package themetrends.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Brings counts of the same keys together, as blocks of bytes: millions of keys in some hundred records, since a shuffle
 * takes far longer for a record than for its bytes.
 */
final class Exchange {
    /** Batches whose counts one task adds up. */
    private static final int BATCHES = 4;

    private Exchange() {}

    /** Counts something: the blocks, by the number of the part whose keys each holds. */
    @FunctionalInterface
    interface Counter<T> extends Serializable {
        byte[][] blocks(T counted, int parts);
    }

    /** The blocks of each part, one partition a part. */
    static <T> JavaRDD<byte[]> byPart(JavaRDD<T> batches, Counter<T> counter) {
        int partitions = batches.getNumPartitions();
        int atLeast = Math.min(partitions, batches.context().defaultParallelism());
        int parts = Math.max(atLeast, partitions / BATCHES);
        return batches.flatMapToPair(batch -> numbered(counter.blocks(batch, parts)))
                .partitionBy(new HashPartitioner(parts))
                .values();
    }

    private static Iterator<Tuple2<Integer, byte[]>> numbered(byte[][] blocks) {
        List<Tuple2<Integer, byte[]>> numbered = new ArrayList<>();
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i].length > 0) {
                numbered.add(new Tuple2<>(i, blocks[i]));
            }
        }
        return numbered.iterator();
    }
}
