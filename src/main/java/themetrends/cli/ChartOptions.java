package themetrends.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import themetrends.report.chart.Format;
import themetrends.report.chart.Language;
import themetrends.report.chart.Sheet;

/** The options of the charts. */
final class ChartOptions {
    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "zh, en: languages of the charts (default: ${DEFAULT-VALUE}).")
    String lang = "";

    @Option(
            names = "--charts",
            paramLabel = "USES",
            defaultValue = "print-16",
            description = "print-16, print-8 (cm wide, 300 dpi), slide (16:9): what the charts are for "
                    + "(default: ${DEFAULT-VALUE}).")
    String charts = "";

    @Option(
            names = "--formats",
            paramLabel = "FORMATS",
            defaultValue = "png,svg",
            description = "png, svg, pdf: formats of the charts (default: ${DEFAULT-VALUE}).")
    String formats = "";

    @Option(
            names = "--trend-charts",
            paramLabel = "N",
            defaultValue = "30",
            description =
                    "Phrases that get a trend chart of their own, the most mentioned; the tables have all phrases, "
                            + "and so has the chart of all on one scale (default: ${DEFAULT-VALUE}).")
    int trendCharts;

    int checkedTrendCharts(List<String> problems) {
        if (trendCharts < 0) {
            problems.add("--trend-charts cannot be " + trendCharts + ": 0 for none is the least.");
        }
        return trendCharts;
    }

    Set<Language> languages(List<String> problems) {
        return Words.all("--lang", lang, Language::named, EnumSet.noneOf(Language.class), problems);
    }

    Set<Sheet> sheets(List<String> problems) {
        return Words.all("--charts", charts, Sheet::named, EnumSet.noneOf(Sheet.class), problems);
    }

    Set<Format> formats(List<String> problems) {
        return Words.all("--formats", formats, Format::named, EnumSet.noneOf(Format.class), problems);
    }
}
