package themetrends.report.chart;

/**
 * A chart as it stands in a report.
 *
 * @param name name of its files, without their ending; also begins every name inside the drawing
 * @param title its title
 * @param caption two sentences: data and counts, method and version
 * @param svg the drawing, a whole XML document, text as outlines; empty for a chart that is not {@link Shown}
 */
public record Figure(String name, String title, String caption, String svg) {}
