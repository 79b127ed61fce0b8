package themetrends.report;

import static themetrends.report.Table.decimal;
import static themetrends.report.Table.maybe;
import static themetrends.report.Table.number;
import static themetrends.report.Table.text;
import static themetrends.report.Table.word;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import themetrends.corpus.Columns;
import themetrends.measure.Candidate;
import themetrends.measure.Contrast;
import themetrends.measure.Trend;
import themetrends.measure.stats.TheilSen;

/** What rose, what fell, and what differs. */
final class TrendTables {
    private static final int RATE = 4;
    private static final int RATIO = 4;
    private static final int P = 6;

    static final Table<Trend> TRENDS = new Table<>(
            "trends",
            List.of(Columns.KIND, Columns.VOICE, Columns.PHRASE),
            List.of(
                    word(Columns.KIND, Words.KINDS_AND_ALL, row -> row.series().kind()),
                    word(
                            Columns.VOICE,
                            Words.VOICES_AND_ALL,
                            row -> row.series().voice()),
                    text(Columns.PHRASE, Trend::phrase),
                    number(Columns.YEARS, Trend::years),
                    maybe(Columns.FIRST_YEAR, Trend::firstYear),
                    maybe(Columns.LAST_YEAR, Trend::lastYear),
                    number(Columns.MENTIONS, Trend::mentions),
                    number(Columns.S, row -> row.test().kendall().s()),
                    decimal(
                            Columns.TAU,
                            RATIO,
                            row -> OptionalDouble.of(row.test().kendall().tau())),
                    decimal(Columns.P, P, row -> OptionalDouble.of(row.test().p())),
                    decimal(Columns.P_ADJUSTED, P, Trend::adjusted),
                    decimal(Columns.SLOPE, RATE, slope(TheilSen::slope)),
                    decimal(
                            Columns.SLOPE_LOW,
                            RATE,
                            slope(found -> found.interval().low())),
                    decimal(
                            Columns.SLOPE_HIGH,
                            RATE,
                            slope(found -> found.interval().high())),
                    word(Columns.VERDICT, Words.VERDICTS, row -> row.verdict().label()),
                    text(Columns.REASON, Trend::reason),
                    text(Columns.ROBUST, TrendTables::robust)));

    static final Table<Contrast> CONTRASTS = new Table<>(
            "contrasts",
            List.of(Columns.CONTRAST, Columns.KIND, Columns.VOICE, Columns.YEARS, Columns.A, Columns.B, Columns.PHRASE),
            List.of(
                    word(
                            Columns.CONTRAST,
                            Words.CONTRASTS,
                            row -> row.comparison().of().label()),
                    text(Columns.KIND, row -> row.comparison().kind()),
                    text(Columns.VOICE, row -> row.comparison().voice()),
                    text(Columns.YEARS, row -> row.comparison().years()),
                    text(Columns.A, row -> row.comparison().a()),
                    text(Columns.B, row -> row.comparison().b()),
                    text(Columns.PHRASE, Contrast::phrase),
                    number(Columns.MENTIONS_A, row -> row.counts().a()),
                    number(Columns.TOKENS_A, row -> row.counts().sizeA()),
                    decimal(Columns.RATE_A, RATE, row -> OptionalDouble.of(row.rateA())),
                    number(Columns.MENTIONS_B, row -> row.counts().b()),
                    number(Columns.TOKENS_B, row -> row.counts().sizeB()),
                    decimal(Columns.RATE_B, RATE, row -> OptionalDouble.of(row.rateB())),
                    decimal(Columns.LOG_RATIO, RATIO, Contrast::logRatio),
                    decimal(Columns.LOW, RATIO, Contrast::low),
                    decimal(Columns.HIGH, RATIO, Contrast::high),
                    decimal(Columns.G2, RATIO, Contrast::g2),
                    decimal(Columns.P, P, Contrast::uncorrected),
                    decimal(Columns.P_ADJUSTED, P, Contrast::p),
                    text(Columns.NOTE, Contrast::note)));

    static final Table<Candidate> CANDIDATES = new Table<>(
            "candidates",
            List.of(Columns.TERM),
            List.of(
                    word(Columns.DIRECTION, List.of("rising", "falling"), row -> row.rising() ? "rising" : "falling"),
                    number(Columns.RANK, Candidate::rank),
                    text(Columns.TERM, Candidate::term),
                    text(Columns.WORDS, row -> String.join("|", row.words())),
                    number(Columns.MENTIONS, Candidate::mentions),
                    number(Columns.ARTICLES_WITH, Candidate::articles),
                    number(Columns.FIRST_YEAR, Candidate::firstYear),
                    number(Columns.LAST_YEAR, Candidate::lastYear),
                    decimal(Columns.PER_10K_EARLIER, RATE, Candidate::earlier),
                    decimal(Columns.PER_10K_LATER, RATE, Candidate::later),
                    decimal(Columns.Z, 2, row -> OptionalDouble.of(row.z())),
                    decimal(Columns.P_ADJUSTED, 6, row -> OptionalDouble.of(row.pAdjusted())),
                    text(Columns.BY_YEAR, row -> byYear(row.byYear())),
                    text(Columns.ARTICLE, row -> row.example().article()),
                    number(Columns.SENTENCE, row -> row.example().sentence())));

    private TrendTables() {}

    private static String robust(Trend trend) {
        return trend.overturnedBy().isEmpty() ? "yes" : String.join("|", trend.overturnedBy());
    }

    /** Empty where there is none, or where too few years leave it open. */
    private static Function<Trend, OptionalDouble> slope(ToDoubleFunction<TheilSen> value) {
        return row ->
                row.slope().stream().mapToDouble(value).filter(Double::isFinite).findFirst();
    }

    /** {@code 2014:12|2016:3}. */
    private static String byYear(Map<Integer, Long> mentions) {
        return mentions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(year -> year.getKey() + ":" + year.getValue())
                .collect(Collectors.joining("|"));
    }
}
