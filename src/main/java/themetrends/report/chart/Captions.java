package themetrends.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.Phrase;
import themetrends.measure.stats.RateInterval;

/** Captions: a sentence on data and counts, and a sentence on method and version. */
final class Captions {
    private final Findings findings;
    private final Layout layout;

    Captions(Findings findings, Layout layout) {
        this.findings = findings;
        this.layout = layout;
    }

    String trend(Phrase phrase, List<TrendLine> lines) {
        String series = lines.stream()
                .map(line -> layout.say(
                        Text.CAPTION_SERIES,
                        line.name(),
                        number(sum(line, Cell::mentions)),
                        number(sum(line, Cell::tokens))))
                .collect(Collectors.joining(layout.say(Text.AND_NEXT)));
        String first = layout.say(Text.CAPTION_TREND, data(), layout.lettering().nameOf(phrase), series);
        return both(first, rates(lines));
    }

    String trends(List<TrendLine> lines) {
        return both(layout.say(Text.CAPTION_TRENDS, data(), phrases(), mentions()), rates(lines));
    }

    String tfIdf(IdfScheme scheme) {
        return both(layout.say(Text.CAPTION_TFIDF, data(), phrases(), mentions()), weights(scheme.label()));
    }

    String yearTerms(String scheme, int ranks) {
        return both(layout.say(Text.CAPTION_YEAR_TERMS, data(), Integer.toString(ranks)), weights(scheme));
    }

    String uptake(long sentences, long echoed) {
        return both(
                layout.say(Text.CAPTION_UPTAKE, data(), number(sentences), number(echoed)),
                layout.say(Text.METHOD_UPTAKE, layout.version()));
    }

    String cooccurrence(int pairs, long times) {
        return both(
                layout.say(Text.CAPTION_COOCCURRENCE, data(), Integer.toString(pairs), number(times)),
                layout.say(Text.METHOD_COOCCURRENCE, layout.version()));
    }

    private String both(String first, String second) {
        return layout.lettering().sentences(List.of(first, second));
    }

    private String rates(List<TrendLine> lines) {
        boolean bootstrap = lines.stream()
                .flatMap(line -> line.points().stream())
                .flatMap(point -> point.cell().perToken().stream())
                .anyMatch(found -> found.method() == RateInterval.Method.BOOTSTRAP);
        Text how = bootstrap ? Text.BOOTSTRAP : Text.POISSON;
        return layout.say(Text.METHOD_RATE, layout.confidence(), layout.say(how), layout.version());
    }

    private String weights(String scheme) {
        return layout.say(Text.METHOD_TFIDF, scheme, layout.version());
    }

    /** The texts that were counted: years, articles, tokens. */
    private String data() {
        Findings.Totals totals = findings.totals();
        return layout.say(
                Text.CAPTION_DATA,
                years(),
                number(totals.counted()),
                number(totals.size().tokens()));
    }

    private String years() {
        List<Integer> years = findings.years();
        if (years.isEmpty()) {
            return "";
        }
        int last = years.get(years.size() - 1);
        return years.size() == 1
                ? Integer.toString(last)
                : layout.say(Text.YEARS, Integer.toString(years.get(0)), Integer.toString(last));
    }

    private String phrases() {
        return number(findings.phrases().size());
    }

    private String mentions() {
        return number(findings.totals().mentions());
    }

    private static long sum(TrendLine line, ToLongFunction<Cell> of) {
        return line.points().stream().map(TrendPoint::cell).mapToLong(of).sum();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
