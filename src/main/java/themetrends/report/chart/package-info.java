/**
 * Charts: findings drawn with XChart as pages for print, written as PNG, SVG and PDF.
 *
 * <p>Knows the findings and how they look; it may not know files that come in, how anything is counted, or Spark.
 */
@NullMarked
package themetrends.report.chart;

import org.jspecify.annotations.NullMarked;
