package themetrends.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Iterator;

/**
 * Writes one of the numbered files of a large table.
 *
 * @param <R> a row
 * @param <W> what is to be known of a file that was written
 */
public interface FileWriter<R, W> extends Serializable {
    /**
     * The name of a file in its folder.
     *
     * @param number from 1
     */
    String name(int number);

    /** Writes the rows of one file; the stream is closed by the caller. */
    W write(int number, OutputStream out, Iterator<R> rows) throws IOException;
}
