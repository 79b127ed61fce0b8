package themetrends.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import themetrends.measure.Evidence;
import themetrends.measure.Findings;
import themetrends.report.chart.Figure;
import themetrends.report.chart.Language;
import themetrends.report.page.EvidenceSample;
import themetrends.report.page.MethodsText;
import themetrends.report.page.PageContents;
import themetrends.report.page.PageTable;
import themetrends.report.page.ReportPage;
import themetrends.report.reading.HistorySection;

/** Gathers what the report page shows while the tables are written. */
final class PageParts {
    private final Findings findings;
    private final RunSettings settings;
    private final EvidenceSample sample;
    private final List<PageTable> tables = new ArrayList<>();
    private List<Evidence> evidence = List.of();

    PageParts(Findings findings, RunSettings settings) {
        this.findings = findings;
        this.settings = settings;
        this.sample = new EvidenceSample(findings.cells(), EvidenceSample.MOST);
    }

    /** Which mentions the page wants, for one reading of them all. */
    Predicate<Evidence> sample() {
        return sample;
    }

    /** Takes the mentions that {@link #sample} wanted. */
    void evidence(List<Evidence> wanted) {
        evidence = wanted;
    }

    /** Takes the first rows of a table that has so many in all. */
    <R> void table(Table<R> table, List<R> first, long total) {
        List<PageTable.Column> columns = table.columns().stream()
                .map(column -> new PageTable.Column(column.name(), column.type().isNumber(), column.isWord()))
                .toList();
        tables.add(new PageTable(
                table.name(), columns, first.stream().map(table::cells).toList(), total));
    }

    /** Writes the page and the paragraph on method, of the result that has this name. */
    void write(Path folder, String result, Map<Language, List<Figure>> figures) throws IOException {
        PageContents contents = new PageContents(
                findings,
                tables,
                evidence,
                sample.share(),
                figures,
                settings.charts().languages().contains(Language.ZH) ? Language.ZH : Language.EN,
                Map.of(
                        "versions", settings.versions(),
                        "settings", settings.asked(),
                        "dictionaries", settings.dictionaries()),
                result);
        ReportPage.write(folder.resolve(HistorySection.PAGE), contents);
        MethodsText.write(folder.resolve("methods.md"), contents);
    }
}
