package themetrends.report.page;

import java.util.List;
import java.util.Map;
import themetrends.report.chart.Figure;
import themetrends.report.chart.Language;
import themetrends.report.chart.Shown;

/**
 * The charts of the page.
 *
 * @param zh in Chinese
 * @param en in English
 * @param more names of the charts that only the folder has
 */
record ChartList(List<InlineChart> zh, List<InlineChart> en, List<String> more) {
    static ChartList of(Map<Language, List<Figure>> figures) {
        List<Figure> chinese = figures.getOrDefault(Language.ZH, List.of());
        return new ChartList(
                inline(chinese, Language.ZH),
                inline(figures.getOrDefault(Language.EN, List.of()), Language.EN),
                Shown.others(chinese, Figure::name).stream().map(Figure::name).toList());
    }

    private static List<InlineChart> inline(List<Figure> figures, Language language) {
        return Shown.of(figures, Figure::name).parallelStream()
                .map(figure -> InlineChart.of(figure, language))
                .toList();
    }
}
