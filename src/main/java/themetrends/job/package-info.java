/**
 * The Spark job, a file for each stage; {@link themetrends.job.Job} is its table of contents.
 *
 * <p>Knows Spark and calls pure functions from below; it may not know options, tables, charts or files of results.
 */
@NullMarked
package themetrends.job;

import org.jspecify.annotations.NullMarked;
