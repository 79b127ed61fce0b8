package themetrends.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.Comparison.Of;
import themetrends.measure.stats.BenjaminiHochberg;
import themetrends.measure.stats.Confidence;
import themetrends.measure.stats.LogLikelihood;
import themetrends.measure.stats.LogRatio;
import themetrends.measure.stats.TwoCounts;

/**
 * Compares years, periods, kinds and voices, phrase by phrase. Comparisons in which a side has no text are left out.
 *
 * <p>Mentions are taken for independent ({@link LogLikelihood}, {@link LogRatio}); where single articles use a phrase over
 * and over, differences look surer than they are.
 */
public final class ContrastTable {
    private final CellSums sums;
    private final List<String> phrases;
    private final Confidence confidence;
    private final List<Contrast> rows = new ArrayList<>();

    private ContrastTable(CellSums sums, List<String> phrases, Confidence confidence) {
        this.sums = sums;
        this.phrases = phrases;
        this.confidence = confidence;
    }

    /**
     * All contrasts: years and periods series by series, then kinds, then voices, each by years and over all of them.
     *
     * @param asked periods to compare; empty for the first half of the years against the second
     */
    public static List<Contrast> of(
            CellTable cells, List<Phrase> phrases, List<Period.Pair> asked, Confidence confidence) {
        CellSums sums = new CellSums(cells.cells());
        List<String> labels = phrases.stream().map(Phrase::label).toList();
        ContrastTable table = new ContrastTable(sums, labels, confidence);
        List<Integer> withText = sums.yearsWithText(new Series(CellKey.ALL, CellKey.ALL));
        List<Period.Pair> periods = asked.isEmpty() ? Period.halves(withText) : asked;
        for (Series series : sums.series()) {
            table.years(series);
            periods.forEach(pair -> table.periods(series, pair));
        }
        List<Period> spans = spans(withText);
        spans.forEach(table::kinds);
        spans.forEach(table::voices);
        return List.copyOf(table.rows);
    }

    /** Every year with text, and all together where there are several. */
    private static List<Period> spans(List<Integer> years) {
        Stream<Period> all =
                years.size() < 2 ? Stream.of() : Stream.of(new Period(years.get(0), years.get(years.size() - 1)));
        return Stream.concat(years.stream().map(year -> new Period(year, year)), all)
                .toList();
    }

    private void years(Series series) {
        List<Integer> years = sums.yearsWithText(series);
        for (int i = 1; i < years.size(); i++) {
            Period a = new Period(years.get(i - 1), years.get(i - 1));
            Period b = new Period(years.get(i), years.get(i));
            Comparison comparison = new Comparison(Of.YEARS, series.kind(), series.voice(), "", a.label(), b.label());
            add(comparison, series, a, series, b);
        }
    }

    private void periods(Series series, Period.Pair pair) {
        Comparison comparison = new Comparison(
                Of.PERIODS,
                series.kind(),
                series.voice(),
                "",
                pair.a().label(),
                pair.b().label());
        add(comparison, series, pair.a(), series, pair.b());
    }

    private void kinds(Period span) {
        Kind[] kinds = Kind.values();
        for (int a = 0; a < kinds.length; a++) {
            for (int b = a + 1; b < kinds.length; b++) {
                Comparison comparison =
                        new Comparison(Of.KINDS, "", "", span.label(), kinds[a].label(), kinds[b].label());
                add(comparison, ownWords(kinds[a]), span, ownWords(kinds[b]), span);
            }
        }
    }

    private void voices(Period span) {
        for (Kind kind : Kind.values()) {
            Series quoted = new Series(kind.label(), Voice.QUOTED.label());
            Series own = new Series(kind.label(), Voice.OWN.label());
            Comparison comparison =
                    new Comparison(Of.VOICES, kind.label(), "", span.label(), quoted.voice(), own.voice());
            add(comparison, quoted, span, own, span);
        }
    }

    private static Series ownWords(Kind kind) {
        return new Series(kind.label(), (kind == Kind.MESSAGE ? Voice.MESSAGE : Voice.OWN).label());
    }

    private void add(Comparison comparison, Series a, Period yearsA, Series b, Period yearsB) {
        if (sums.tokens(a, yearsA) == 0 || sums.tokens(b, yearsB) == 0) {
            return;
        }
        List<TwoCounts> counts = phrases.stream()
                .map(phrase -> new TwoCounts(
                        sums.mentions(a, yearsA, phrase),
                        sums.tokens(a, yearsA),
                        sums.mentions(b, yearsB, phrase),
                        sums.tokens(b, yearsB)))
                .toList();
        List<Integer> used = IntStream.range(0, counts.size())
                .filter(i -> counts.get(i).a() + counts.get(i).b() > 0)
                .boxed()
                .toList();
        List<Double> adjusted = BenjaminiHochberg.adjusted(
                used.stream().map(i -> LogLikelihood.p(counts.get(i))).toList());
        for (int i = 0; i < counts.size(); i++) {
            int at = used.indexOf(i);
            OptionalDouble p = at < 0 ? OptionalDouble.empty() : OptionalDouble.of(adjusted.get(at));
            rows.add(
                    new Contrast(comparison, phrases.get(i), counts.get(i), LogRatio.of(counts.get(i), confidence), p));
        }
    }
}
