package themetrends.report;

import static themetrends.report.Table.decimal;
import static themetrends.report.Table.maybe;
import static themetrends.report.Table.maybeWord;
import static themetrends.report.Table.number;
import static themetrends.report.Table.text;
import static themetrends.report.Table.word;
import static themetrends.report.Table.written;
import static themetrends.report.Table.yesNo;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Columns;
import themetrends.corpus.Dating;
import themetrends.corpus.DocumentRow;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.measure.AuditRow;
import themetrends.measure.Candidate;
import themetrends.measure.Cell;
import themetrends.measure.Contrast;
import themetrends.measure.Cooccurrence;
import themetrends.measure.Evidence;
import themetrends.measure.TfIdf;
import themetrends.measure.Trend;
import themetrends.measure.Uptake;
import themetrends.measure.YearTerm;
import themetrends.measure.stats.Interval;
import themetrends.measure.stats.LogOdds;
import themetrends.measure.stats.TheilSen;
import themetrends.report.changes.Change;

/** The columns of every table. */
final class Tables {
    private static final int RATE = 4;
    private static final int SHARE = 8;
    private static final int IDF = 6;
    private static final int INDEX = 4;
    private static final int RATIO = 4;
    private static final int P = 6;

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
                    maybeWord(Columns.CI_METHOD, Words.CI_METHODS, Tables::method),
                    decimal(Columns.DOCUMENT_SHARE, INDEX, Cell::documentShare),
                    decimal(Columns.MEAN_PER_10K_TOKENS, RATE, Cell::meanPer10kTokens),
                    decimal(Columns.DP, INDEX, cell -> cell.evenness().dp()),
                    decimal(Columns.DP_NORM, INDEX, cell -> cell.evenness().dpNorm())));

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
                    text(Columns.ROBUST, Tables::robust)));

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

    static final Table<DocumentRow> DOCUMENTS = new Table<>(
            "documents",
            List.of(Columns.ARTICLE),
            List.of(
                    text(Columns.ARTICLE, of(ArticleHead::id)),
                    text(Columns.SOURCE, of(ArticleHead::source)),
                    text(Columns.SHA256, of(ArticleHead::sha256)),
                    maybe(Columns.YEAR, row -> row.article().year()),
                    text(Columns.YEAR_FROM, dating(dating -> dating.from().label())),
                    text(Columns.EVIDENCE, dating(Dating::evidence)),
                    word(Columns.KIND, Words.KINDS, of(article -> article.kind().label())),
                    text(Columns.KIND_FROM, of(ArticleHead::kindFrom)),
                    text(Columns.TITLE, of(ArticleHead::title)),
                    text(Columns.DATE, dating(Dating::date)),
                    text(Columns.OUTLET, of(article -> article.origin().outlet())),
                    text(Columns.PLACE, of(article -> article.origin().place())),
                    text(Columns.FORMAT, of(article -> article.origin().format())),
                    text(Columns.ENCODING, of(article -> article.origin().encoding())),
                    number(Columns.HAN_CHARS, DocumentRow::hanChars),
                    number(Columns.TOKENS, DocumentRow::tokens),
                    number(Columns.SENTENCES, DocumentRow::sentences),
                    text(Columns.COPY_OF, DocumentRow::copyOf),
                    number(Columns.REPEATED, DocumentRow::repeated),
                    yesNo(Columns.COUNTED, DocumentRow::counted)));

    static final Table<Evidence> EVIDENCE = new Table<>(
            "evidence",
            List.of(Columns.PHRASE, Columns.ARTICLE, Columns.SENTENCE, Columns.PRE),
            List.of(
                    number(Columns.YEAR, Evidence::year),
                    word(Columns.KIND, Words.KINDS, Evidence::kind),
                    word(Columns.VOICE, Words.VOICES, Evidence::voice),
                    text(Columns.PHRASE, Evidence::phrase),
                    text(Columns.FORM, Evidence::form),
                    word(Columns.MATCH, Words.MATCHES, Evidence::match),
                    yesNo(Columns.NEGATED, Evidence::negated),
                    text(Columns.SOURCE, Evidence::source),
                    text(Columns.ARTICLE, Evidence::article),
                    number(Columns.SENTENCE, Evidence::sentence),
                    text(Columns.PRE, Evidence::pre),
                    text(Columns.KEYWORD, Evidence::keyword),
                    text(Columns.POST, Evidence::post)));

    static final Table<AuditRow> SEGMENTATION_AUDIT = new Table<>(
            "segmentation_audit",
            List.of(Columns.YEAR, Columns.PHRASE),
            List.of(
                    number(Columns.YEAR, AuditRow::year),
                    text(Columns.PHRASE, AuditRow::phrase),
                    number(Columns.TOKEN, AuditRow::token),
                    number(Columns.JOINED, AuditRow::joined),
                    number(Columns.NESTED, AuditRow::nested),
                    number(Columns.STRADDLING, AuditRow::straddling),
                    number(Columns.NEGATED, AuditRow::negated),
                    number(Columns.PLAIN_SEARCH, AuditRow::plainSearch),
                    number(Columns.ONLY_REPAIRED, row -> row.search().onlyRepaired()),
                    number(Columns.ONLY_UNREPAIRED, row -> row.search().onlyUnrepaired()),
                    text(Columns.INSIDE, row -> mostFirst(row.inside())),
                    text(Columns.OVERLAPS, row -> mostFirst(row.overlaps()))));

    static final Table<Cooccurrence> COOCCURRENCE = new Table<>(
            "cooccurrence",
            List.of(Columns.YEAR, Columns.PHRASE_A, Columns.PHRASE_B),
            List.of(
                    number(Columns.YEAR, Cooccurrence::year),
                    text(Columns.PHRASE_A, Cooccurrence::phraseA),
                    text(Columns.PHRASE_B, Cooccurrence::phraseB),
                    number(Columns.SENTENCES_BOTH, Cooccurrence::both),
                    number(Columns.SENTENCES_A, Cooccurrence::withA),
                    number(Columns.SENTENCES_B, Cooccurrence::withB),
                    number(Columns.SENTENCES, Cooccurrence::sentences),
                    decimal(Columns.NPMI, INDEX, Cooccurrence::npmi),
                    word(Columns.STATUS, Words.STATUSES, row -> row.status().label())));

    static final Table<Uptake> UPTAKE = new Table<>(
            "uptake",
            List.of(Columns.ARTICLE, Columns.SENTENCE),
            List.of(
                    number(Columns.YEAR, row -> row.sentence().year()),
                    text(Columns.ARTICLE, row -> row.sentence().article()),
                    number(Columns.SENTENCE, row -> row.sentence().number()),
                    text(Columns.TEXT, row -> row.sentence().text()),
                    number(Columns.ARTICLES, Uptake::articles),
                    text(Columns.ECHOED_BY, row -> String.join("|", row.echoedBy())),
                    text(Columns.MENTIONS, row -> mostFirst(row.mentions()))));

    static final Table<Change> CHANGES = new Table<>(
            "changes",
            List.of(
                    Columns.TABLE,
                    Columns.YEAR,
                    Columns.KIND,
                    Columns.VOICE,
                    Columns.PHRASE,
                    Columns.UNIT,
                    Columns.SCHEME,
                    Columns.MEASURE),
            List.of(
                    text(Columns.TABLE, Change::table),
                    number(Columns.YEAR, row -> row.cell().year()),
                    word(Columns.KIND, Words.KINDS_AND_ALL, row -> row.cell().kind()),
                    word(Columns.VOICE, Words.VOICES_AND_ALL, row -> row.cell().voice()),
                    text(Columns.PHRASE, row -> row.cell().phrase()),
                    maybeWord(Columns.UNIT, Words.UNITS, Change::unit),
                    maybeWord(Columns.SCHEME, Words.SCHEMES, Change::scheme),
                    text(Columns.MEASURE, Change::measure),
                    text(Columns.BEFORE, Change::before),
                    text(Columns.AFTER, Change::after),
                    written(Columns.DIFFERENCE, Change::difference),
                    text(Columns.CAUSE, row -> row.why().labels()),
                    text(Columns.DETAIL, row -> row.why().details())));

    static final Table<RepairRow> REPAIRS = new Table<>(
            "repairs",
            List.of(),
            List.of(
                    text(Columns.SOURCE, RepairRow::source),
                    text(Columns.PLACE, RepairRow::place),
                    number(Columns.LINE, row -> row.note().line()),
                    text(Columns.RULE, row -> row.note().rule().name().toLowerCase(Locale.ROOT)),
                    number(Columns.AT, row -> row.note().at()),
                    text(Columns.BEFORE, row -> Cells.visible(row.note().before())),
                    text(Columns.AFTER, row -> Cells.visible(row.note().after()))));

    static final Table<Rejection> REJECTED = new Table<>(
            "rejected",
            List.of(Columns.SOURCE, Columns.PLACE),
            List.of(
                    text(Columns.SOURCE, Rejection::source),
                    text(Columns.PLACE, Rejection::place),
                    text(Columns.REASON, Rejection::reason)));

    private Tables() {}

    private static String robust(Trend trend) {
        return trend.overturnedBy().isEmpty() ? "yes" : String.join("|", trend.overturnedBy());
    }

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

    /** Empty where there is none, or where too few years leave it open. */
    private static Function<Trend, OptionalDouble> slope(ToDoubleFunction<TheilSen> value) {
        return row ->
                row.slope().stream().mapToDouble(value).filter(Double::isFinite).findFirst();
    }

    private static Function<DocumentRow, String> of(Function<ArticleHead, String> value) {
        return row -> value.apply(row.article());
    }

    private static Function<DocumentRow, String> dating(Function<Dating, String> value) {
        return row -> {
            Dating dating = row.article().dating();
            return dating == null ? "" : value.apply(dating);
        };
    }

    /** {@code 2014:12|2016:3}. */
    private static String byYear(Map<Integer, Long> mentions) {
        return mentions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(year -> year.getKey() + ":" + year.getValue())
                .collect(Collectors.joining("|"));
    }

    /** {@code 网络安全:12|数据安全:3}, the most frequent first. */
    private static String mostFirst(Map<String, Long> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(word -> word.getKey() + ":" + word.getValue())
                .collect(Collectors.joining("|"));
    }
}
