package themetrends.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.CellKey;
import themetrends.measure.Comparison;
import themetrends.measure.IdfScheme;
import themetrends.measure.Match;
import themetrends.measure.Status;
import themetrends.measure.TfIdf;
import themetrends.measure.Verdict;
import themetrends.measure.YearTerm;
import themetrends.measure.stats.RateInterval;

/** The words that may stand in columns that know only a few. */
final class Words {
    static final List<String> KINDS = of(Kind.values(), Kind::label);
    static final List<String> KINDS_AND_ALL = withAll(KINDS);
    static final List<String> VOICES = of(Voice.values(), Voice::label);
    static final List<String> VOICES_AND_ALL = withAll(VOICES);
    static final List<String> STATUSES = of(Status.values(), Status::label);
    static final List<String> CI_METHODS = of(RateInterval.Method.values(), RateInterval.Method::label);
    static final List<String> MATCHES = of(Match.values(), Match::label);
    static final List<String> UNITS = of(TfIdf.Unit.values(), TfIdf.Unit::label);
    static final List<String> RANKED_BY = of(YearTerm.By.values(), YearTerm.By::label);
    static final List<String> VERDICTS = of(Verdict.values(), Verdict::label);
    static final List<String> CONTRASTS = of(Comparison.Of.values(), Comparison.Of::label);
    static final List<String> SCHEMES = of(IdfScheme.values(), IdfScheme::label);

    private Words() {}

    private static <E> List<String> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static List<String> withAll(List<String> labels) {
        List<String> words = new ArrayList<>(labels);
        words.add(CellKey.ALL);
        return List.copyOf(words);
    }
}
