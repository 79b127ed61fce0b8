/**
 * The Spark job, a file for each stage; {@link themetrends.job.Job} is its table of contents.
 *
 * <p>Knows Spark and calls pure functions from below; it may not know options, tables, charts or what stands in files of
 * results: large tables are written by a function that is handed in.
 */
@NullMarked
package themetrends.job;

import org.jspecify.annotations.NullMarked;
