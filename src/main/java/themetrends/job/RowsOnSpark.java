package themetrends.job;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import themetrends.measure.FileWriter;
import themetrends.measure.OrderedRows;

/** Rows that stay on the executors, in the order of their partitions. */
final class RowsOnSpark<R> implements OrderedRows<R> {
    private final JavaRDD<R> rows;

    RowsOnSpark(JavaRDD<R> rows) {
        this.rows = rows;
    }

    /** Some partitions at once, never as a whole. */
    @Override
    public Iterator<R> iterator() {
        return RowsAhead.of(rows);
    }

    /** A row goes to the file that its place among all rows names, so that partitions leave no trace. */
    @Override
    public <W extends Serializable> List<W> write(URI folder, int rowsPerFile, FileWriter<R, W> writer)
            throws IOException {
        Configuration hadoop = rows.context().hadoopConfiguration();
        SerializableConfiguration travelling = new SerializableConfiguration(hadoop);
        int files = Math.toIntExact((rows.count() + rowsPerFile - 1) / rowsPerFile);
        JavaPairRDD<Long, R> byPlace = rows.zipWithIndex().mapToPair(Tuple2::swap);
        List<W> written = byPlace.repartitionAndSortWithinPartitions(new PlaceRanges(rowsPerFile, files))
                .mapPartitionsWithIndex(
                        (index, part) -> List.of(write(folder, index + 1, writer, part, travelling.value()))
                                .iterator(),
                        true)
                .collect();
        NumberedFile.finish(folder, writer, files, hadoop);
        return written;
    }

    private static <R, W> W write(
            URI folder, int number, FileWriter<R, W> writer, Iterator<Tuple2<Long, R>> rows, Configuration hadoop)
            throws IOException {
        NumberedFile file = new NumberedFile(folder, writer.name(number));
        Iterator<R> values = new MappedIterator<>(rows, Tuple2::_2);
        return file.write(TaskContext.get().taskAttemptId(), hadoop, out -> writer.write(number, out, values));
    }
}
