/**
 * The cache in which a run keeps what it found in each source.
 *
 * <p>A file of the cache is a Parquet file with a row for each source. It is written once, named by the hash of its bytes,
 * and read as a whole after that hash was checked, so nothing in it need be trusted. Knows neither Spark nor texts.
 */
@NullMarked
package themetrends.job.store;

import org.jspecify.annotations.NullMarked;
