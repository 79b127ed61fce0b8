package themetrends.report;

import static themetrends.report.Table.decimal;
import static themetrends.report.Table.maybeWord;
import static themetrends.report.Table.number;
import static themetrends.report.Table.text;
import static themetrends.report.Table.word;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import themetrends.corpus.Columns;
import themetrends.measure.Cell;
import themetrends.measure.TfIdf;
import themetrends.measure.YearTerm;
import themetrends.measure.stats.Interval;
import themetrends.measure.stats.LogOdds;

/** How often, and how characteristic. */
final class FrequencyTables {
    private static final int RATE = 4;
    private static final int SHARE = 8;
    private static final int IDF = 6;
    private static final int INDEX = 4;
    private static final int RATIO = 4;

    static final Table<Cell> TERM_FREQUENCY = new Table<>(
            "term_frequency",
            List.of(Columns.YEAR, Columns.KIND, Columns.VOICE, Columns.PHRASE),
            List.of(
                    number(Columns.YEAR, cell -> cell.key().year()),
                    word(Columns.KIND, Words.KINDS_AND_ALL, cell -> cell.key().kind()),
                    word(Columns.VOICE, Words.VOICES_AND_ALL, cell -> cell.key().voice()),
                    text(Columns.PHRASE, cell -> cell.key().phrase()),
                    number(Columns.MENTIONS, Cell::mentions),
                    number(Columns.TOKENS, Cell::tokens),
                    number(Columns.HAN_CHARS, Cell::hanChars),
                    number(Columns.ARTICLES, Cell::articles),
                    number(Columns.ARTICLES_WITH, Cell::articlesWith),
                    decimal(Columns.PER_10K_TOKENS, RATE, Cell::per10kTokens),
                    decimal(Columns.CI_LOW, RATE, end(Interval::low)),
                    decimal(Columns.CI_HIGH, RATE, end(Interval::high)),
                    decimal(Columns.PER_10K_CHARS, RATE, Cell::per10kChars),
                    word(Columns.STATUS, Words.STATUSES, cell -> cell.status().label()),
                    maybeWord(Columns.CI_METHOD, Words.CI_METHODS, FrequencyTables::method),
                    decimal(Columns.DOCUMENT_SHARE, INDEX, Cell::documentShare),
                    decimal(Columns.MEAN_PER_10K_TOKENS, RATE, Cell::meanPer10kTokens),
                    decimal(Columns.DP, INDEX, cell -> cell.evenness().dp()),
                    decimal(Columns.DP_NORM, INDEX, cell -> cell.evenness().dpNorm())));

    static final Table<TfIdf> TF_IDF = new Table<>(
            "tf_idf",
            List.of(Columns.YEAR, Columns.PHRASE, Columns.UNIT, Columns.SCHEME),
            List.of(
                    number(Columns.YEAR, TfIdf::year),
                    text(Columns.PHRASE, TfIdf::phrase),
                    word(Columns.UNIT, Words.UNITS, row -> row.unit().label()),
                    number(Columns.MENTIONS, TfIdf::mentions),
                    decimal(Columns.TF, SHARE, TfIdf::tf),
                    number(Columns.DF, TfIdf::df),
                    number(Columns.N, TfIdf::n),
                    decimal(Columns.IDF, IDF, TfIdf::idf),
                    decimal(Columns.TF_IDF, SHARE, TfIdf::tfIdf),
                    word(Columns.SCHEME, Words.SCHEMES, row -> row.scheme().label()),
                    text(Columns.NOTE, TfIdf::note)));

    static final Table<YearTerm> YEAR_TERMS = new Table<>(
            "year_terms",
            List.of(Columns.YEAR, Columns.BY, Columns.RANK),
            List.of(
                    number(Columns.YEAR, row -> row.weight().year()),
                    word(Columns.BY, Words.RANKED_BY, row -> row.by().label()),
                    number(Columns.RANK, YearTerm::rank),
                    text(Columns.TERM, row -> row.weight().phrase()),
                    number(Columns.MENTIONS, row -> row.weight().mentions()),
                    decimal(Columns.TF, SHARE, row -> row.weight().tf()),
                    number(Columns.DF, row -> row.weight().df()),
                    number(Columns.N, row -> row.weight().n()),
                    decimal(Columns.IDF, IDF, row -> row.weight().idf()),
                    decimal(Columns.TF_IDF, SHARE, row -> row.weight().tfIdf()),
                    decimal(Columns.LOG_ODDS, RATIO, odds(LogOdds::delta)),
                    decimal(Columns.Z, RATIO, odds(LogOdds::z))));

    private FrequencyTables() {}

    private static String method(Cell cell) {
        return cell.perToken().map(found -> found.method().label()).orElse("");
    }

    private static Function<Cell, OptionalDouble> end(ToDoubleFunction<Interval> end) {
        return cell -> {
            Optional<Interval> interval = cell.interval();
            return interval.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(end.applyAsDouble(interval.get()));
        };
    }

    private static Function<YearTerm, OptionalDouble> odds(ToDoubleFunction<LogOdds> value) {
        return row -> row.odds().stream().mapToDouble(value).findFirst();
    }
}
