/**
 * Explains a cell of a result: its numbers as arithmetic, and the sentences behind them.
 *
 * <p>Knows the columns of the tables and words for readers; it may not compute a number that no table holds, or know
 * Spark, the tokeniser or charts: the answer is there at once.
 */
@NullMarked
package themetrends.report.explain;

import org.jspecify.annotations.NullMarked;
