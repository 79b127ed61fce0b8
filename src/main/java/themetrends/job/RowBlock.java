package themetrends.job;

import java.io.Serializable;
import java.util.List;

/** Rows that follow one another, put together for their way through shuffles and to the driver. */
interface RowBlock<R> extends Serializable {
    /** How many rows it has. */
    int size();

    /** The rows. */
    List<R> rows();
}
