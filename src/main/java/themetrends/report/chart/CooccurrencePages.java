package themetrends.report.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import themetrends.corpus.Columns;
import themetrends.measure.Cooccurrence;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;

/** Heat maps of the sentences that two phrases share, pairs by years: the pairs that share most. */
final class CooccurrencePages {
    private static final List<String> COLUMNS =
            List.of(Columns.YEAR, Columns.PHRASE_A, Columns.PHRASE_B, Columns.SENTENCES_BOTH);

    /** A page of them; a list of sixty phrases has 1,770 pairs. */
    private static final int MOST_PAIRS = 24;

    private record Pair(String a, String b) {
        static Pair of(Cooccurrence row) {
            return new Pair(row.phraseA(), row.phraseB());
        }
    }

    private final Findings findings;
    private final Layout layout;
    private final int pairs;
    private final List<Pair> shown;
    /** Sentences by year, of the pairs that are shown. */
    private final Map<Pair, Map<Integer, Long>> shared;

    private final Set<Integer> yearsWithText;

    private CooccurrencePages(Findings findings, Layout layout) {
        this.findings = findings;
        this.layout = layout;
        Map<Pair, Long> sentences = new HashMap<>();
        findings.cooccurrences().forEach(row -> sentences.merge(Pair.of(row), row.both(), Long::sum));
        this.pairs = sentences.size();
        this.shown = sentences.entrySet().stream()
                .sorted(Map.Entry.<Pair, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().a())
                        .thenComparing(entry -> entry.getKey().b()))
                .limit(GridBlock.mostRows(layout.sheet(), MOST_PAIRS))
                .map(Map.Entry::getKey)
                .toList();
        Set<Pair> wanted = Set.copyOf(shown);
        this.shared = findings.cooccurrences().stream()
                .filter(row -> wanted.contains(Pair.of(row)))
                .collect(Collectors.groupingBy(Pair::of, Collectors.toMap(Cooccurrence::year, Cooccurrence::both)));
        this.yearsWithText = TextYears.of(findings, key -> true);
    }

    /** No page where no two phrases share a sentence. */
    static List<Page> of(Findings findings, Layout layout) {
        CooccurrencePages pages = new CooccurrencePages(findings, layout);
        return pages.shown.isEmpty() ? List.of() : pages.grid().pages(layout);
    }

    private YearGrid grid() {
        Map<String, String> names =
                findings.phrases().stream().collect(Collectors.toMap(Phrase::label, layout.lettering()::nameOf));
        long highest = shown.stream()
                .flatMap(pair -> years(pair).values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return new YearGrid(
                "cooccurrence",
                layout.say(Text.COOCCURRENCE),
                caption(),
                COLUMNS,
                shown.stream()
                        .map(pair -> new GridRow(names.get(pair.a()) + " + " + names.get(pair.b()), fields(pair)))
                        .toList(),
                findings.years(),
                highest,
                new Shades(layout.say(Text.SHARED), Long.toString(highest), layout.say(Text.NO_TEXT)),
                notes());
    }

    private Map<Integer, GridField> fields(Pair pair) {
        Map<Integer, GridField> fields = new HashMap<>();
        for (int year : yearsWithText) {
            long both = years(pair).getOrDefault(year, 0L);
            fields.put(
                    year,
                    new GridField(
                            GridCell.of((double) both, Long.toString(both)), List.of(year, pair.a(), pair.b(), both)));
        }
        return fields;
    }

    private List<String> notes() {
        int left = pairs - shown.size();
        return left == 0
                ? List.of()
                : List.of(layout.say(Text.MORE_PAIRS, Integer.toString(shown.size()), Integer.toString(left)));
    }

    private String caption() {
        long sentences = shown.stream().mapToLong(this::sentences).sum();
        return new Captions(findings, layout).cooccurrence(shown.size(), sentences);
    }

    private Map<Integer, Long> years(Pair pair) {
        return shared.getOrDefault(pair, Map.of());
    }

    private long sentences(Pair pair) {
        return years(pair).values().stream().mapToLong(Long::longValue).sum();
    }
}
