package themetrends.report.chart;

import java.util.Set;
import themetrends.measure.IdfScheme;

/**
 * How charts are wanted.
 *
 * @param languages languages of titles, axes, notes and captions, at least one
 * @param sheets what the charts are for
 * @param formats file formats; none means no chart
 * @param trendCharts phrases that get a chart of their own, the most mentioned
 * @param scheme which weights the heat map shows
 * @param version version of this program, for the captions
 */
public record ChartStyle(
        Set<Language> languages,
        Set<Sheet> sheets,
        Set<Format> formats,
        int trendCharts,
        IdfScheme scheme,
        String version) {
    public ChartStyle {
        languages = Set.copyOf(languages);
        sheets = Set.copyOf(sheets);
        formats = Set.copyOf(formats);
    }
}
