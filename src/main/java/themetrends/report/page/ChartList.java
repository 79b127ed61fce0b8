package themetrends.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import themetrends.report.chart.Figure;
import themetrends.report.chart.Language;

/**
 * The charts of the page: those of all phrases first, then those of single phrases, as many as a page bears.
 *
 * @param zh in Chinese
 * @param en in English
 * @param more names of the charts that only the folder has
 */
record ChartList(List<InlineChart> zh, List<InlineChart> en, List<String> more) {
    /** Most charts on a page, in each language. */
    private static final int MOST = 16;

    /** The beginning of the names of charts of one phrase. */
    private static final String SINGLE = "trend-";

    static ChartList of(Map<Language, List<Figure>> figures) {
        List<Figure> chinese = ordered(figures.getOrDefault(Language.ZH, List.of()));
        return new ChartList(
                inline(chinese, Language.ZH),
                inline(ordered(figures.getOrDefault(Language.EN, List.of())), Language.EN),
                chinese.stream().skip(MOST).map(Figure::name).toList());
    }

    private static List<Figure> ordered(List<Figure> figures) {
        return Stream.concat(
                        figures.stream().filter(figure -> !figure.name().startsWith(SINGLE)),
                        figures.stream().filter(figure -> figure.name().startsWith(SINGLE)))
                .toList();
    }

    private static List<InlineChart> inline(List<Figure> figures, Language language) {
        return figures.parallelStream()
                .limit(MOST)
                .map(figure -> InlineChart.of(figure, language))
                .toList();
    }
}
