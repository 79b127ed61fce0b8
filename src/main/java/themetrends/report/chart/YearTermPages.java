package themetrends.report.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import themetrends.corpus.Columns;
import themetrends.measure.Findings;
import themetrends.measure.TfIdf;
import themetrends.measure.YearTerm;

/** Grids of the most characteristic words, years by ranks. */
final class YearTermPages {
    private static final List<String> COLUMNS =
            List.of(Columns.YEAR, Columns.RANK, Columns.TERM, Columns.MENTIONS, Columns.TF_IDF_X_10K);
    private static final int MOST_RANKS = 10;
    private static final int MOST_YEARS = 30;
    private static final float POINTS = 7.5f;

    /** A word of four characters. */
    private static final double FIELD = Look.dots(34);

    private static final double YEAR = Look.dots(24);

    private final Map<Integer, Map<Integer, TfIdf>> terms = new TreeMap<>();
    private final Set<Integer> yearsWithText;
    private final Findings findings;
    private final int ranks;
    private final List<TfIdf> shown;
    private final Layout layout;

    YearTermPages(Findings findings, Layout layout) {
        this.findings = findings;
        this.layout = layout;
        this.ranks = (int) Math.min(MOST_RANKS, (layout.width() - YEAR) / FIELD);
        List<YearTerm> top = findings.yearTerms().stream()
                .filter(term -> term.by() == YearTerm.By.TF_IDF && term.rank() <= ranks)
                .toList();
        top.forEach(term -> terms.computeIfAbsent(term.weight().year(), year -> new TreeMap<>())
                .put(term.rank(), term.weight()));
        shown = top.stream().map(YearTerm::weight).toList();
        yearsWithText = new HashSet<>(TextYears.of(findings, key -> true));
        yearsWithText.addAll(terms.keySet());
    }

    static List<Page> of(Findings findings, Layout layout) {
        return new YearTermPages(findings, layout).pages();
    }

    private List<Page> pages() {
        double highest = Weights.highest(shown);
        String scheme = shown.isEmpty() ? "" : shown.get(0).scheme().label();
        Shades shades =
                new Shades(layout.say(Text.WEIGHT, scheme), Weights.text(highest, highest), layout.say(Text.NO_TEXT));
        GridPage page = new GridPage(layout, shades, POINTS, List.of(layout.say(Text.RANKS)));
        String caption = new Captions(findings, layout).yearTerms(scheme, ranks);
        return Parts.of(findings.years(), GridBlock.mostRows(layout.sheet(), MOST_YEARS)).stream()
                .map(part -> page.of(
                        part.file("year-terms"),
                        part.title(layout.say(Text.YEAR_TERMS), layout.lettering()),
                        caption,
                        data(part.items()),
                        grid(part.items())))
                .toList();
    }

    /** All pictures share one scale, so that years compare across them. */
    Grid grid(List<Integer> years) {
        return new Grid(
                years.stream().map(year -> Integer.toString(year)).toList(),
                IntStream.rangeClosed(1, ranks).mapToObj(Integer::toString).toList(),
                years.stream().map(this::row).toList(),
                Weights.highest(shown));
    }

    private List<GridCell> row(int year) {
        Map<Integer, TfIdf> words = terms.getOrDefault(year, Map.of());
        GridCell none = yearsWithText.contains(year) ? GridCell.BLANK : GridCell.NO_TEXT;
        return IntStream.rangeClosed(1, ranks)
                .mapToObj(words::get)
                .map(word -> word == null
                        ? none
                        : GridCell.of(Weights.of(word), layout.lettering().checked(word.phrase())))
                .toList();
    }

    private ChartData data(List<Integer> years) {
        return new ChartData(
                COLUMNS,
                years.stream()
                        .flatMap(year -> terms.getOrDefault(year, Map.of()).entrySet().stream())
                        .map(term -> row(term.getKey(), term.getValue()))
                        .toList());
    }

    private static List<Object> row(int rank, TfIdf word) {
        return List.of(word.year(), rank, word.phrase(), word.mentions(), OptionalDouble.of(Weights.of(word)));
    }
}
