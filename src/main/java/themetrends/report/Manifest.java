package themetrends.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;

/** {@code run.json}: what made this result, and what is in it. No clock time, no machine. */
final class Manifest {
    private Manifest() {}

    /** Writes it and returns the hash of the file: the name of this result. */
    static String write(
            Path file,
            Findings findings,
            RunSettings settings,
            Map<Table<?>, List<CsvFile.Written>> tables,
            List<String> charts,
            Map<Table<?>, List<CsvFile.Written>> chartData)
            throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", settings.versions());
        manifest.put("settings", settings.asked());
        manifest.put(
                "phrases", findings.phrases().stream().map(Manifest::phrase).toList());
        manifest.put("thin_below_mentions", Cell.THIN_BELOW);
        manifest.put("dictionaries", settings.dictionaries());
        manifest.put("counts", counts(findings));
        manifest.put("tables", tables(tables));
        manifest.put("charts", charts);
        manifest.put("chart_data", tables(chartData));
        return Json.write(file, manifest);
    }

    private static Map<String, Object> phrase(Phrase phrase) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("label", phrase.label());
        entry.put("english", phrase.english());
        entry.put("forms", phrase.forms());
        entry.put("theme", phrase.theme());
        entry.put("nested", phrase.nested());
        entry.put("negated", phrase.negated());
        return entry;
    }

    private static Map<String, Object> counts(Findings findings) {
        Findings.Totals totals = findings.totals();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("sources", totals.sources());
        counts.put("rejected", findings.rejected().size());
        counts.put("articles", totals.articles());
        counts.put("articles_counted", totals.counted());
        counts.put("articles_undated", totals.undated());
        counts.put("articles_that_reprint_another", totals.reprints());
        counts.put("tokens", totals.size().tokens());
        counts.put("han_chars", totals.size().hanChars());
        counts.put(
                "han_chars_with_copies",
                totals.size().hanChars() + totals.repeated().hanChars());
        counts.put("mentions", totals.mentions());
        counts.put("mentions_with_copies", totals.mentions() + totals.repeated().mentions());
        counts.put("sentences_repeated", totals.repeated().sentences());
        return counts;
    }

    private static Map<String, Object> tables(Map<Table<?>, List<CsvFile.Written>> written) {
        Map<String, Object> tables = new LinkedHashMap<>();
        written.forEach((table, files) -> tables.put(table.name(), files(files)));
        return tables;
    }

    private static Map<String, Object> files(List<CsvFile.Written> files) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rows", files.stream().mapToLong(CsvFile.Written::rows).sum());
        if (files.size() == 1) {
            entry.put("sha256", files.get(0).sha256());
        } else {
            entry.put("files", files.stream().map(Manifest::file).toList());
        }
        return entry;
    }

    private static Map<String, Object> file(CsvFile.Written file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("path", file.path());
        entry.put("rows", file.rows());
        entry.put("sha256", file.sha256());
        return entry;
    }
}
