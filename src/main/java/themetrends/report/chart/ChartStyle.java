package themetrends.report.chart;

import java.util.Set;
import themetrends.measure.IdfScheme;

/**
 * How charts are wanted.
 *
 * @param language language of titles, axes and notes
 * @param formats file formats; none means no chart
 * @param scheme which weights the heat map shows
 */
public record ChartStyle(Language language, Set<Format> formats, IdfScheme scheme) {
    public ChartStyle {
        formats = Set.copyOf(formats);
    }
}
