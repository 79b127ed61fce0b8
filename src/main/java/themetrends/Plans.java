package themetrends;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import themetrends.cli.Settings;
import themetrends.corpus.Kind;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.Limits;
import themetrends.hanlp.HanLpRecipe;
import themetrends.job.Plan;
import themetrends.measure.StopWords;
import themetrends.report.RunSettings;
import themetrends.report.chart.ChartStyle;
import themetrends.report.chart.Format;
import themetrends.report.chart.Language;
import themetrends.report.chart.Sheet;

/** Turns settings into what the job and the report each need. */
final class Plans {
    private static final int MEGABYTE_BITS = 20;

    private Plans() {}

    static Plan of(Settings settings, Inputs inputs) {
        return new Plan(
                inputs.sources(),
                extraction(settings),
                inputs.phrases().value(),
                inputs.catalogue().value(),
                inputs.event().value(),
                HanLpRecipe.with(inputs.words()),
                StopWords.standard(),
                settings.years(),
                settings.kinds(),
                settings.quoteLength(),
                settings.evidenceWidth(),
                settings.idf(),
                settings.periods(),
                settings.confidence());
    }

    /** What decides, besides a source itself, what is read from it. */
    static ExtractionSettings extraction(Settings settings) {
        return new ExtractionSettings(settings.encoding(), settings.limits());
    }

    static RunSettings report(Settings settings, Inputs inputs) {
        return report(settings, inputs, settings.input());
    }

    /** For a result that names another input folder than the one that was read. */
    static RunSettings report(Settings settings, Inputs inputs, String inputName) {
        return new RunSettings(
                new ChartStyle(
                        settings.lang(),
                        settings.charts(),
                        settings.formats(),
                        settings.trendCharts(),
                        settings.idf(),
                        BuildInfo.version()),
                settings.csvBom(),
                settings.evidenceRows(),
                asked(settings, inputs, inputName),
                BuildInfo.versionsAndCode(),
                Dictionaries.of(inputs));
    }

    /** What shapes the result; not where it goes, nor how many cores made it. */
    private static Map<String, Object> asked(Settings settings, Inputs inputs, String inputName) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("input", inputName);
        asked.put("encoding", settings.encoding());
        limits(settings.limits(), asked);
        asked.put("phrases", inputs.phrases().from());
        asked.put("dictionary", Dictionaries.names(inputs));
        asked.put("catalog", inputs.catalogue().from());
        asked.put("event", inputs.event().from());
        asked.put("years", settings.years());
        asked.put("kinds", labels(settings.kinds().stream().map(Kind::label).toList()));
        asked.put("quote_length", settings.quoteLength());
        asked.put("evidence_width", settings.evidenceWidth());
        asked.put("evidence_rows", settings.evidenceRows());
        asked.put("idf", settings.idf().label());
        asked.put(
                "periods",
                settings.periods().stream()
                        .map(pair -> pair.a().label() + "," + pair.b().label())
                        .toList());
        asked.put("confidence", settings.confidence().percent());
        asked.put("lang", labels(settings.lang().stream().map(Language::label).toList()));
        asked.put("charts", labels(settings.charts().stream().map(Sheet::label).toList()));
        asked.put(
                "formats", labels(settings.formats().stream().map(Format::label).toList()));
        asked.put("trend_charts", settings.trendCharts());
        asked.put("csv_bom", settings.csvBom());
        return asked;
    }

    private static void limits(Limits limits, Map<String, Object> asked) {
        asked.put("limit_size", limits.sourceBytes() >> MEGABYTE_BITS);
        asked.put("limit_line", limits.lineChars());
        asked.put("limit_files", limits.archiveEntries());
        asked.put("limit_depth", limits.archiveDepth());
        asked.put("limit_unpacked", limits.expandedBytes() >> MEGABYTE_BITS);
        asked.put("limit_memory", limits.parserMegabytes());
        asked.put("limit_seconds", limits.parserSeconds());
    }

    private static List<String> labels(List<String> labels) {
        return List.copyOf(new TreeSet<>(labels));
    }
}
