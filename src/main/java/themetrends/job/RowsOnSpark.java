package themetrends.job;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import themetrends.measure.FileWriter;
import themetrends.measure.OrderedRows;

/** Rows that stay on the executors in blocks, in the order of their partitions. */
final class RowsOnSpark<R> implements OrderedRows<R> {
    private final JavaRDD<? extends RowBlock<R>> blocks;

    RowsOnSpark(JavaRDD<? extends RowBlock<R>> blocks) {
        this.blocks = blocks;
    }

    /** Some partitions at once, never as a whole. */
    @Override
    public Iterator<R> iterator() {
        return new FlatIterator<>(RowsAhead.of(blocks), block -> block.rows().iterator());
    }

    /** A row goes to the file that its place among all rows names, so that partitions leave no trace. */
    @Override
    public <W extends Serializable> List<W> write(URI folder, int rowsPerFile, FileWriter<R, W> writer)
            throws IOException {
        Configuration hadoop = blocks.context().hadoopConfiguration();
        SerializableConfiguration travelling = new SerializableConfiguration(hadoop);
        long[] firsts = firsts();
        int files = Math.toIntExact((firsts[firsts.length - 1] + rowsPerFile - 1) / rowsPerFile);
        List<W> written = blocks.mapPartitionsWithIndex(
                        (partition, part) -> parts(firsts[partition], part, rowsPerFile), true)
                .mapToPair(placed -> placed)
                .repartitionAndSortWithinPartitions(new PlaceRanges(rowsPerFile, files))
                .mapPartitionsWithIndex(
                        (index, parts) -> List.of(write(folder, index + 1, writer, parts, travelling.value()))
                                .iterator(),
                        true)
                .collect();
        NumberedFile.finish(folder, writer, files, hadoop);
        return written;
    }

    /** The place of each partition's first row, and behind them the number of all rows. */
    private long[] firsts() {
        List<Long> sizes = blocks.mapPartitions(part -> {
                    long rows = 0;
                    while (part.hasNext()) {
                        rows += part.next().size();
                    }
                    return List.of(rows).iterator();
                })
                .collect();
        long[] firsts = new long[sizes.size() + 1];
        for (int i = 0; i < sizes.size(); i++) {
            firsts[i + 1] = firsts[i] + sizes.get(i);
        }
        return firsts;
    }

    /** The part of a block that goes to one file. */
    private record Part<R>(RowBlock<R> block, int from, int to) implements Serializable {
        Iterator<R> rows() {
            return block.rows().subList(from, to).iterator();
        }
    }

    /** Blocks cut where files end, with the places of their first rows. */
    private static <R> Iterator<Tuple2<Long, Part<R>>> parts(
            long first, Iterator<? extends RowBlock<R>> blocks, int rowsPerFile) {
        long[] next = {first};
        return new FlatIterator<>(blocks, block -> {
            List<Tuple2<Long, Part<R>>> parts = new ArrayList<>();
            int from = 0;
            while (from < block.size()) {
                long place = next[0] + from;
                int to = (int) Math.min(block.size(), from + rowsPerFile - place % rowsPerFile);
                parts.add(new Tuple2<>(place, new Part<>(block, from, to)));
                from = to;
            }
            next[0] += block.size();
            return parts.iterator();
        });
    }

    private static <R, W> W write(
            URI folder,
            int number,
            FileWriter<R, W> writer,
            Iterator<Tuple2<Long, Part<R>>> parts,
            Configuration hadoop)
            throws IOException {
        NumberedFile file = new NumberedFile(folder, writer.name(number));
        Iterator<R> rows = new FlatIterator<>(parts, part -> part._2().rows());
        return file.write(TaskContext.get().taskAttemptId(), hadoop, out -> writer.write(number, out, rows));
    }
}
