package themetrends.report;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Dating;
import themetrends.corpus.DocumentRow;
import themetrends.corpus.Kind;
import themetrends.corpus.Rejection;
import themetrends.measure.CandidateList;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Evidence;
import themetrends.measure.FileWriter;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.MentionHistogram;
import themetrends.measure.OrderedRows;
import themetrends.measure.Phrase;
import themetrends.measure.Repeated;
import themetrends.measure.TextSize;
import themetrends.measure.TfIdf;
import themetrends.measure.stats.Confidence;
import themetrends.report.changes.Cause;
import themetrends.report.changes.Change;
import themetrends.report.changes.Changes;
import themetrends.report.changes.Why;
import themetrends.report.chart.ChartStyle;
import themetrends.report.chart.Language;

/** Pages made of findings that were made up: as large and as hostile as wanted. */
final class PageFixture {
    /** What a text may hold that means something in HTML, in a script, in an attribute and in a template. */
    static final String HOSTILE =
            "</script><script>window.hacked=1</script><img src=x onerror=window.hacked=2>\"'&<!--${1}";

    private PageFixture() {}

    /** Writes a whole result and returns its page. */
    static Path write(Findings findings, Path folder) throws IOException {
        Path into = Files.createDirectories(folder);
        RunSettings settings = new RunSettings(
                new ChartStyle(Set.of(Language.ZH), Set.of(), Set.of(), 30, IdfScheme.SMOOTH, "1.2.3"),
                true,
                1_000_000,
                Map.of("input", HOSTILE, "idf", "smooth", "quote_length", 10),
                Map.of("theme-trends", "1.2.3"),
                List.of());
        Publication.write(findings, settings, into, into.toUri(), () -> {});
        Since.write(into, changes(findings), true);
        return into.resolve("report.html");
    }

    /** Every cell with a mention moved. */
    private static Changes changes(Findings findings) {
        Why why = new Why(new TreeMap<>(Map.of(Cause.NEW_SOURCE, HOSTILE, Cause.CATALOG, "– → sha256 00")));
        List<Change> moved = findings.cells().stream()
                .filter(cell -> cell.mentions() > 0)
                .map(cell ->
                        new Change("term_frequency", cell.key(), "", "", "mentions", "", "" + cell.mentions(), why))
                .toList();
        return new Changes(
                moved.size(),
                new TreeSet<>(findings.years()),
                new TreeSet<>(Set.of(2030)),
                new TreeSet<>(Set.of(HOSTILE)),
                moved,
                List.of(),
                why);
    }

    /** So many phrases in so many years, with so many mentions in each cell; one year has no text. */
    static Findings findings(List<String> labels, int years, int mentions) {
        List<Integer> all = IntStream.rangeClosed(2025 - years, 2024).boxed().toList();
        List<Cell> cells = new ArrayList<>();
        List<TfIdf> weights = new ArrayList<>();
        for (int year : all) {
            for (int phrase = 0; phrase < labels.size(); phrase++) {
                long found = mentions(year, phrase, mentions);
                long tokens = isGap(year) ? 0 : 4000 + 10L * mentions;
                for (String kind : List.of("news", CellKey.ALL)) {
                    for (String voice : List.of("own", CellKey.ALL)) {
                        CellKey key = new CellKey(year, kind, voice, labels.get(phrase));
                        cells.add(Cell.of(key, MentionHistogram.of(found, tokens), 2 * tokens, Confidence.USUAL));
                    }
                }
                weights.add(new TfIdf(
                        year, labels.get(phrase), TfIdf.Unit.YEAR, found, tokens, 2, years, IdfScheme.SMOOTH));
            }
        }
        List<Evidence> evidence = evidence(all, labels, mentions);
        Findings.Totals totals =
                new Findings.Totals(2, 1, 1, 0, 0, new TextSize(1000, 2000), evidence.size(), Repeated.NONE);
        Dating dating = new Dating(2024, "2024-11-20", Dating.From.NAME, HOSTILE);
        ArticleHead head = new ArticleHead(HOSTILE, 1, "00", HOSTILE, dating, Kind.NEWS, "name");
        return new Findings(
                Confidence.USUAL,
                labels.stream().map(PageFixture::phrase).toList(),
                all,
                cells,
                List.of(),
                List.of(),
                weights,
                List.of(),
                CandidateList.none(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Rejection(HOSTILE, HOSTILE, HOSTILE)),
                List.of(),
                List.of(new DocumentRow(head, 2000, 1000, 100, "", 0, true)),
                rows(evidence),
                totals);
    }

    private static OrderedRows<Evidence> rows(List<Evidence> rows) {
        return new OrderedRows<>() {
            @Override
            public Iterator<Evidence> iterator() {
                return rows.iterator();
            }

            @Override
            public <W extends Serializable> List<W> write(URI to, int rowsPerFile, FileWriter<Evidence, W> writer) {
                throw new UnsupportedOperationException("one file holds these");
            }
        };
    }

    private static Phrase phrase(String label) {
        return new Phrase(label, "in English: " + label, List.of(label), "", true, true);
    }

    private static boolean isGap(int year) {
        return year == 2022;
    }

    /** Full, thin and empty cells in turn. */
    private static long mentions(int year, int phrase, int mentions) {
        if (isGap(year)) {
            return 0;
        }
        return switch ((year + phrase) % 4) {
            case 0 -> 0;
            case 1 -> 2;
            default -> mentions;
        };
    }

    private static List<Evidence> evidence(List<Integer> years, List<String> labels, int mentions) {
        List<Evidence> rows = new ArrayList<>();
        for (int year : years) {
            for (int phrase = 0; phrase < labels.size(); phrase++) {
                for (int i = 0; i < mentions(year, phrase, mentions); i++) {
                    rows.add(new Evidence(
                            year,
                            "news",
                            "own",
                            labels.get(phrase),
                            "创新",
                            "token",
                            false,
                            HOSTILE,
                            HOSTILE + "#1",
                            i + 1,
                            9,
                            "各方认为，第" + i + "条" + HOSTILE,
                            "创新",
                            "是引领发展的动力" + HOSTILE + "。"));
                }
            }
        }
        Collections.sort(rows);
        return rows;
    }
}
