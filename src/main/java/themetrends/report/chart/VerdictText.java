package themetrends.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.Series;
import themetrends.measure.Trend;
import themetrends.measure.Verdict;

/** What the tests say of a phrase, under its title. */
final class VerdictText {
    private static final double SMALLEST_WRITTEN = 0.001;

    private final Findings findings;
    private final Layout layout;

    VerdictText(Findings findings, Layout layout) {
        this.findings = findings;
        this.layout = layout;
    }

    /** A sentence with the verdict of each line; empty where nothing was judged. */
    String of(Phrase phrase, List<TrendLine> lines, List<Series> series) {
        String verdicts = lines.stream()
                .flatMap(line -> trend(phrase, series.get(line.look()))
                        .map(trend -> layout.say(Text.VERDICT_OF, line.name(), verdict(trend)))
                        .stream())
                .collect(Collectors.joining(layout.say(Text.VERDICT_NEXT)));
        return verdicts.isEmpty() ? "" : layout.say(Text.VERDICTS, layout.confidence(), verdicts);
    }

    private Optional<Trend> trend(Phrase phrase, Series series) {
        return findings.trends().stream()
                .filter(trend -> trend.series().equals(series) && trend.phrase().equals(phrase.label()))
                .findFirst();
    }

    private String verdict(Trend trend) {
        String verdict = layout.say(of(trend.verdict()));
        OptionalDouble p = trend.adjusted();
        return p.isEmpty()
                ? layout.say(Text.UNTESTED, verdict)
                : layout.say(Text.TESTED, verdict, written(p.getAsDouble()));
    }

    private static Text of(Verdict verdict) {
        return switch (verdict) {
            case RISING -> Text.RISING;
            case FALLING -> Text.FALLING;
            case NOT_SHOWN -> Text.NOT_SHOWN;
        };
    }

    /** With spaces at which no line breaks. */
    private static String written(double p) {
        return p < SMALLEST_WRITTEN ? "p\u00a0<\u00a00.001" : String.format(Locale.ROOT, "p\u00a0=\u00a0%.3f", p);
    }
}
