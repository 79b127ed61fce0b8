package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.Status;
import themetrends.measure.TfIdf;
import themetrends.measure.YearTerm;

/** Grids of the most characteristic words, years by ranks. */
final class YearTermPages {
    private static final int RANKS = 10;
    private static final int MOST_YEARS = 30;
    private static final int ROW = Look.dots(16);
    private static final float POINTS = 7.5f;

    private final Map<Integer, Map<Integer, TfIdf>> terms = new TreeMap<>();
    private final Set<Integer> yearsWithText;
    private final List<TfIdf> shown;
    private final Lettering lettering;

    YearTermPages(Findings findings, Lettering lettering) {
        this.lettering = lettering;
        List<YearTerm> top = findings.yearTerms().stream()
                .filter(term -> term.rank() <= RANKS)
                .toList();
        top.forEach(term -> terms.computeIfAbsent(term.weight().year(), year -> new TreeMap<>())
                .put(term.rank(), term.weight()));
        shown = top.stream().map(YearTerm::weight).toList();
        yearsWithText = findings.cells().stream()
                .filter(cell -> cell.status() != Status.NO_TEXT)
                .map(Cell::key)
                .map(key -> key.year())
                .collect(Collectors.toCollection(TreeSet::new));
        yearsWithText.addAll(terms.keySet());
    }

    static List<Page> of(Findings findings, Lettering lettering) {
        YearTermPages pages = new YearTermPages(findings, lettering);
        return Parts.of(findings.years(), MOST_YEARS).stream().map(pages::page).toList();
    }

    private Page page(Parts<Integer> part) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(TextBlock.title(lettering, part.title(lettering.say(Text.YEAR_TERMS), lettering)));
        Grid grid = grid(part.items());
        if (grid.hasShades()) {
            String scheme = shown.get(0).scheme().label();
            blocks.add(new ScaleBlock(grid, lettering.say(Text.WEIGHT, scheme), lettering));
            blocks.add(new GridBlock(grid, ROW, POINTS, lettering));
            blocks.add(TextBlock.note(lettering, List.of(lettering.say(Text.RANKS))));
        } else {
            blocks.add(new NothingBlock(lettering));
        }
        return new Page(part.file("year-terms"), blocks);
    }

    /** All pictures share one scale, so that years compare across them. */
    Grid grid(List<Integer> years) {
        return new Grid(
                years.stream().map(year -> Integer.toString(year)).toList(),
                IntStream.rangeClosed(1, RANKS).mapToObj(Integer::toString).toList(),
                years.stream().map(this::row).toList(),
                Weights.highest(shown));
    }

    private List<GridCell> row(int year) {
        Map<Integer, TfIdf> words = terms.getOrDefault(year, Map.of());
        GridCell none = yearsWithText.contains(year) ? GridCell.BLANK : GridCell.NO_TEXT;
        return IntStream.rangeClosed(1, RANKS)
                .mapToObj(words::get)
                .map(word -> word == null ? none : GridCell.of(Weights.of(word), lettering.checked(word.phrase())))
                .toList();
    }
}
