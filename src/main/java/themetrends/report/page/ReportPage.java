package themetrends.report.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.report.chart.Language;
import themetrends.report.reading.HistorySection;
import themetrends.text.Resources;

/** {@code report.html}: everything a reader wants of a run in one file that needs nothing else. */
public final class ReportPage {
    /** Most rows of a table that the page holds. */
    public static final int ROWS = 2_000;

    /** Rows that stand in the page itself; the script shows the others. As many as the script shows at once. */
    private static final int FIRST = 100;

    private final PageContents contents;
    private final Findings findings;
    private final GridData grid;

    private ReportPage(PageContents contents) {
        this.contents = contents;
        this.findings = contents.findings();
        this.grid = new GridData(findings);
    }

    /** Writes the page, with a place for what changed since the earlier result. The same contents give the same bytes. */
    public static void write(Path file, PageContents contents) throws IOException {
        try (Writer to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Templates.write("report.ftlh", new ReportPage(contents).values(), to);
        }
    }

    /** Loads templates and classes while the job still counts. */
    public static void warmUp() {
        Templates.load();
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        frame(values);
        values.put("since", Templates.markup(HistorySection.EMPTY));
        values.put("trends", new TrendSentences(findings).groups());
        Limits limits = new Limits(findings);
        values.put("limits", limits.cannotBeTold());
        values.put("leftOut", limits.leftOut(contents.repairs()));
        ChartList charts = ChartList.of(contents.figures());
        values.put("chartsZh", charts.zh());
        values.put("chartsEn", charts.en());
        values.put("moreCharts", charts.more());
        grid(values);
        values.put("tables", contents.tables().stream().map(ReportPage::table).toList());
        CorpusFacts corpus = new CorpusFacts(findings);
        values.put("corpus", corpus.facts(contents.repairs()));
        values.put("parts", corpus.parts());
        RunFacts run = new RunFacts(contents.run());
        values.put("made", run.made());
        values.put("version", run.version("theme-trends"));
        values.put("idf", run.asked("idf"));
        values.put("quoteLength", run.asked("quote_length"));
        return values;
    }

    private void frame(Map<String, Object> values) {
        String style = resource("report.css");
        String script = resource("report.js");
        values.put("style", Templates.markup(style));
        values.put("script", Templates.markup(script));
        values.put("policy", ContentPolicy.of(style, script));
        values.put("say", new Say());
        values.put("columns", new ColumnNames());
        values.put("lang", contents.language().label());
        values.put("html_lang", contents.language() == Language.ZH ? "zh-Hans" : "en");
        values.put("sha256", contents.runSha256());
        values.put("words", PageJson.of(words()));
        values.put("facts", facts());
    }

    private Map<String, String> facts() {
        List<Integer> years = findings.years();
        return Map.of(
                "firstYear", Integer.toString(years.get(0)),
                "lastYear", Integer.toString(years.get(years.size() - 1)),
                "counted", Figures.count(findings.totals().counted()),
                "tokens", Figures.count(findings.totals().size().tokens()),
                "phrases", Figures.count(findings.phrases().size()));
    }

    private void grid(Map<String, Object> values) {
        values.put("years", findings.years());
        values.put("grid", grid.rows());
        values.put("confidence", findings.confidence().label());
        values.put("thinBelow", Cell.THIN_BELOW);
        values.put("kinds", labels(findings.cells(), true));
        values.put("voices", labels(findings.cells(), false));
        values.put("cellData", PageJson.of(grid.cells(contents.evidence())));
        values.put("sentenceData", PageJson.of(grid.sentences(contents.evidence())));
        long all = findings.totals().mentions();
        values.put("sampled", contents.evidence().size() < all);
        values.put("shownEvidence", Figures.count(contents.evidence().size()));
        values.put("allEvidence", Figures.count(all));
        values.put("share", Figures.count(contents.evidenceShare()));
    }

    /** The kinds or voices there are, «all» first. */
    private static List<String> labels(List<Cell> cells, boolean kinds) {
        List<String> labels = new ArrayList<>(List.of(CellKey.ALL));
        cells.stream()
                .map(Cell::key)
                .map(key -> kinds ? key.kind() : key.voice())
                .distinct()
                .filter(label -> !label.equals(CellKey.ALL))
                .forEach(labels::add);
        return labels;
    }

    private static Map<String, Object> table(PageTable table) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", table.name());
        values.put("columns", table.columns());
        values.put("first", table.rows().subList(0, Math.min(FIRST, table.rows().size())));
        values.put("rows", table.rows());
        values.put("kept", Integer.toString(table.rows().size()));
        values.put("totalFigure", Figures.count(table.total()));
        values.put("cut", table.rows().size() < table.total());
        values.put("data", PageJson.of(data(table)));
        return values;
    }

    private static Map<String, Object> data(PageTable table) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "numeric",
                table.columns().stream().map(PageTable.Column::numeric).toList());
        data.put(
                "words",
                table.columns().stream()
                        .map(column -> column.words() ? "word." + Say.prefix(column.name()) : "")
                        .toList());
        data.put("rows", table.rows());
        return data;
    }

    /** The texts that the script says, in both languages. */
    private static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        for (String key : Say.TEXTS.keys()) {
            if (key.startsWith("js.") || key.startsWith("word.") || key.equals("title")) {
                words.put(key, Say.TEXTS.unfilled(key));
            }
        }
        return words;
    }

    private static String resource(String name) {
        return new String(Resources.bytes(ReportPage.class, name), StandardCharsets.UTF_8);
    }
}
