package themetrends.report.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import themetrends.corpus.Columns;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.Phrase;
import themetrends.measure.TfIdf;

/** Heat maps of tf-idf, phrases by years. */
final class TfIdfPages {
    private static final List<String> COLUMNS =
            List.of(Columns.YEAR, Columns.PHRASE, Columns.MENTIONS, Columns.TOKENS, Columns.TF_IDF_X_10K);

    private final Findings findings;
    private final List<TfIdf> weights;
    private final double highest;
    private final IdfScheme scheme;
    private final Layout layout;

    TfIdfPages(Findings findings, IdfScheme scheme, Layout layout) {
        this.findings = findings;
        this.scheme = scheme;
        this.layout = layout;
        this.weights = findings.tfIdf().stream()
                .filter(weight -> weight.unit() == TfIdf.Unit.YEAR && weight.scheme() == scheme)
                .toList();
        this.highest = Weights.highest(weights);
    }

    static List<Page> of(Findings findings, IdfScheme scheme, Layout layout) {
        return new TfIdfPages(findings, scheme, layout).grid().pages(layout);
    }

    YearGrid grid() {
        Map<String, List<TfIdf>> byPhrase = weights.stream().collect(Collectors.groupingBy(TfIdf::phrase));
        return new YearGrid(
                "tfidf",
                layout.say(Text.TFIDF),
                new Captions(findings, layout).tfIdf(scheme),
                COLUMNS,
                findings.phrases().stream()
                        .map(phrase -> row(phrase, byPhrase.getOrDefault(phrase.label(), List.of())))
                        .toList(),
                findings.years(),
                highest,
                new Shades(
                        layout.say(Text.WEIGHT, scheme.label()),
                        Weights.text(highest, highest),
                        layout.say(Text.NO_TEXT)),
                notes());
    }

    private GridRow row(Phrase phrase, List<TfIdf> ofPhrase) {
        Map<Integer, GridField> fields = new HashMap<>();
        ofPhrase.stream()
                .filter(weight -> weight.tokens() > 0)
                .forEach(weight -> fields.put(weight.year(), field(weight)));
        return new GridRow(layout.lettering().nameOf(phrase), fields);
    }

    private GridField field(TfIdf weight) {
        double value = Weights.of(weight);
        return new GridField(
                GridCell.of(value, Weights.text(value, highest)),
                List.of(weight.year(), weight.phrase(), weight.mentions(), weight.tokens(), OptionalDouble.of(value)));
    }

    List<String> notes() {
        boolean zeroIdf = weights.stream()
                .anyMatch(weight -> weight.mentions() > 0 && weight.tfIdf().orElse(0) == 0);
        return zeroIdf ? List.of(layout.say(Text.ZERO_IDF)) : List.of();
    }
}
