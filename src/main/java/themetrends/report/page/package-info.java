/**
 * The report page: findings as one HTML file for readers, made of templates, and texts that quote the run's figures.
 *
 * <p>Knows the findings and words for readers; it may not know Spark, or compute anything that a table does not hold.
 */
@NullMarked
package themetrends.report.page;

import org.jspecify.annotations.NullMarked;
