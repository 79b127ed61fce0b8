package themetrends.report.chart;

/**
 * What the fields of a heat map mean.
 *
 * @param meaning what the shades stand for
 * @param highest the value of the darkest shade, as it is written
 * @param hatching what hatched fields stand for
 */
record Shades(String meaning, String highest, String hatching) {}
