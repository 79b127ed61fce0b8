/**
 * Reads results back: the counterpart of the package that writes them.
 *
 * <p>Knows where the tables of a result lie and how their cells are written; it may not know Spark, or how anything is
 * computed. Tables are read as streams, so that their size does not matter.
 */
@NullMarked
package themetrends.report.reading;

import org.jspecify.annotations.NullMarked;
