package themetrends.report;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import themetrends.measure.Evidence;
import themetrends.measure.Findings;
import themetrends.report.chart.ChartData;
import themetrends.report.chart.Written;
import themetrends.report.page.ReportPage;
import themetrends.report.reading.ResultFolder;

/** Writes all results into a folder that nobody reads yet. */
public final class Publication {
    private final Findings findings;
    private final RunSettings settings;
    private final Path folder;
    private final URI shared;
    private final Map<Table<?>, List<CsvFile.Written>> tables = new LinkedHashMap<>();

    private final PageParts page;

    private Publication(Findings findings, RunSettings settings, Path folder, URI shared) {
        this.findings = findings;
        this.settings = settings;
        this.folder = folder;
        this.shared = shared;
        this.page = new PageParts(findings, settings);
    }

    /**
     * Writes tables, charts, their descriptions and the manifest.
     *
     * @param folder an empty folder
     * @param shared the same folder as every machine reaches it; ends with a slash
     * @param afterTables is run when the streams in the findings have been read for the last time, while charts may still be
     *     drawn
     * @return warnings about labels that the charts cannot show
     */
    public static List<String> write(
            Findings findings, RunSettings settings, Path folder, URI shared, Runnable afterTables) throws IOException {
        return new Publication(findings, settings, folder, shared).write(afterTables);
    }

    private List<String> write(Runnable afterTables) throws IOException {
        try (Drawing drawing = Drawing.begin(findings, settings.charts(), folder.resolve("charts"))) {
            tables();
            afterTables.run();
            return others(drawing.drawn());
        }
    }

    private void tables() throws IOException {
        Path into = Files.createDirectory(folder.resolve("tables"));
        table(into, Tables.TERM_FREQUENCY, findings.cells());
        table(into, Tables.TRENDS, findings.trends());
        table(into, Tables.CONTRASTS, findings.contrasts());
        table(into, Tables.TF_IDF, findings.tfIdf());
        table(into, Tables.YEAR_TERMS, findings.yearTerms());
        table(into, Tables.CANDIDATES, findings.candidates().rows());
        table(into, Tables.DOCUMENTS, findings.documents());
        evidence(into);
        table(into, Tables.SEGMENTATION_AUDIT, findings.audit());
        table(into, Tables.COOCCURRENCE, findings.cooccurrences());
        table(into, Tables.UPTAKE, findings.uptake());
        table(into, Tables.REPAIRS, findings.repairs());
        table(into, Tables.REJECTED, findings.rejected());
    }

    private List<String> others(Drawing.Drawn drawn) throws IOException {
        Written charts = drawn.written();
        Map<Table<?>, List<CsvFile.Written>> data = chartData(folder.resolve("charts"), charts.data());
        Path manifest = folder.resolve(ResultFolder.MANIFEST + ".part");
        String result = Manifest.write(manifest, findings, settings, tables, charts.files(), data);
        DataPackage.write(folder.resolve("datapackage.json"), tables);
        page.write(folder, result, drawn.figures());
        // Its name comes last: it tells a whole result.
        Files.move(manifest, folder.resolve(ResultFolder.MANIFEST));
        return charts.warnings();
    }

    private <R> void table(Path into, Table<R> table, Iterable<R> rows) throws IOException {
        Excerpt<R> excerpt = Excerpt.first(rows, ReportPage.ROWS);
        CsvFile.Written written = CsvFile.write(into, table, excerpt, settings.csvBom());
        tables.put(table, List.of(written));
        page.table(table, excerpt.kept(), written.rows());
    }

    /** What one file cannot hold is written in numbered files where the rows lie, and never passes through here. */
    private void evidence(Path into) throws IOException {
        if (findings.totals().mentions() <= settings.evidenceRows()) {
            Excerpt<Evidence> rows = new Excerpt<>(findings.evidence(), page.sample());
            tables.put(Tables.EVIDENCE, List.of(CsvFile.write(into, Tables.EVIDENCE, rows, settings.csvBom())));
            page.evidence(rows.kept());
        } else {
            URI numbered = shared.resolve("tables/" + Tables.EVIDENCE.name() + "/");
            tables.put(
                    Tables.EVIDENCE,
                    findings.evidence().write(numbered, settings.evidenceRows(), new EvidenceFiles(settings.csvBom())));
            Excerpt<Evidence> rows = new Excerpt<>(findings.evidence(), page.sample());
            rows.forEach(row -> {});
            page.evidence(rows.kept());
        }
    }

    private Map<Table<?>, List<CsvFile.Written>> chartData(Path into, Map<String, ChartData> data) throws IOException {
        Map<Table<?>, List<CsvFile.Written>> written = new LinkedHashMap<>();
        for (Map.Entry<String, ChartData> chart : new TreeMap<>(data).entrySet()) {
            Table<List<Object>> table = ChartTable.of(chart.getKey(), chart.getValue());
            written.put(
                    table, List.of(CsvFile.write(into, table, chart.getValue().rows(), settings.csvBom())));
        }
        return written;
    }
}
