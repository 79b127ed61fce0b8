package themetrends.measure;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Rows of a table in their final order, however many there are: they can be read one by one, or written where they lie. */
public interface OrderedRows<R> extends Iterable<R> {
    /**
     * Writes the rows as files of so many rows each, the last one with the rest, on the machines that hold them.
     * A file is cut by the number of its rows alone and appears whole or not at all.
     *
     * @param folder where the files go, which every machine must reach
     * @param rowsPerFile rows of a file, at least 1
     * @param writer knows the names of the files and what stands in them; it travels to the machines
     * @return what the writer says of each file, in order
     */
    <W extends Serializable> List<W> write(URI folder, int rowsPerFile, FileWriter<R, W> writer) throws IOException;

    /** No rows at all. */
    static <R> OrderedRows<R> none() {
        return new OrderedRows<>() {
            @Override
            public Iterator<R> iterator() {
                return Collections.emptyIterator();
            }

            @Override
            public <W extends Serializable> List<W> write(URI folder, int rowsPerFile, FileWriter<R, W> writer) {
                return List.of();
            }
        };
    }
}
