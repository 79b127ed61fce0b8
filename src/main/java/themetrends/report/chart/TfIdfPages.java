package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.Phrase;
import themetrends.measure.TfIdf;

/** Heat maps of tf-idf, phrases by years. */
final class TfIdfPages {
    private static final int MOST_PHRASES = 24;
    private static final int MOST_YEARS = 60;

    /** Up to so many years, a field has room for its number. */
    private static final int MOST_NUMBERED = 18;

    private static final int ROOM_FOR_LABELS = 14;
    private static final int ROW = Look.dots(16);
    private static final float POINTS = 6.5f;

    private record Field(String phrase, int year) {}

    private final Findings findings;
    private final List<TfIdf> weights;
    private final Map<Field, TfIdf> fields;
    private final IdfScheme scheme;
    private final Lettering lettering;

    TfIdfPages(Findings findings, IdfScheme scheme, Lettering lettering) {
        this.findings = findings;
        this.scheme = scheme;
        this.lettering = lettering;
        this.weights = findings.tfIdf().stream()
                .filter(weight -> weight.unit() == TfIdf.Unit.YEAR && weight.scheme() == scheme)
                .toList();
        this.fields = weights.stream()
                .collect(Collectors.toMap(weight -> new Field(weight.phrase(), weight.year()), Function.identity()));
    }

    static List<Page> of(Findings findings, IdfScheme scheme, Lettering lettering) {
        return new TfIdfPages(findings, scheme, lettering).pages();
    }

    private List<Page> pages() {
        List<Parts<Phrase>> phrases = Parts.of(findings.phrases(), MOST_PHRASES);
        List<Parts<Integer>> years = Parts.of(findings.years(), MOST_YEARS);
        int count = phrases.size() * years.size();
        List<Page> pages = new ArrayList<>();
        for (Parts<Phrase> some : phrases) {
            for (Parts<Integer> span : years) {
                Grid grid = grid(some.items(), span.items());
                pages.add(page(new Parts<>(pages.size() + 1, count, List.of()), grid));
            }
        }
        return pages;
    }

    private Page page(Parts<Void> part, Grid grid) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(TextBlock.title(lettering, part.title(lettering.say(Text.TFIDF), lettering)));
        if (grid.hasShades()) {
            blocks.add(new ScaleBlock(grid, lettering.say(Text.WEIGHT, scheme.label()), lettering));
            blocks.add(new GridBlock(grid, ROW, POINTS, lettering));
            blocks.add(TextBlock.note(lettering, notes()));
        } else {
            blocks.add(new NothingBlock(lettering));
        }
        return new Page(part.file("tfidf"), blocks);
    }

    Grid grid(List<Phrase> phrases, List<Integer> years) {
        int step = Years.step(years.size(), years.size() <= MOST_NUMBERED ? MOST_NUMBERED : ROOM_FOR_LABELS);
        double highest = Weights.highest(weights);
        List<List<GridCell>> cells = phrases.stream()
                .map(phrase -> years.stream()
                        .map(year -> cell(phrase, year, highest, years.size() <= MOST_NUMBERED))
                        .toList())
                .toList();
        return new Grid(
                phrases.stream().map(lettering::nameOf).toList(),
                years.stream().map(year -> Years.label(year, step)).toList(),
                cells,
                highest);
    }

    private GridCell cell(Phrase phrase, int year, double highest, boolean numbered) {
        TfIdf weight = fields.get(new Field(phrase.label(), year));
        if (weight == null || weight.tokens() == 0) {
            return GridCell.NO_TEXT;
        }
        double value = Weights.of(weight);
        return GridCell.of(value, numbered ? Weights.text(value, highest) : "");
    }

    List<String> notes() {
        boolean zeroIdf = weights.stream()
                .anyMatch(weight -> weight.mentions() > 0 && weight.tfIdf().orElse(0) == 0);
        return zeroIdf ? List.of(lettering.say(Text.ZERO_IDF)) : List.of();
    }
}
