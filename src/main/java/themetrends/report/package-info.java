/**
 * Publishes findings: tables, charts, manifest, as one folder that appears whole.
 *
 * <p>Knows file formats and words for readers; it may not know Spark, or compute anything that a table does not hold.
 */
@NullMarked
package themetrends.report;

import org.jspecify.annotations.NullMarked;
