/**
 * Files and folders wherever they lie: on this machine, or on any file system that Hadoop knows.
 *
 * <p>Knows neither Spark nor what a file holds.
 */
@NullMarked
package themetrends.files;

import org.jspecify.annotations.NullMarked;
