package themetrends.report;

import static themetrends.report.Table.decimal;
import static themetrends.report.Table.number;
import static themetrends.report.Table.text;
import static themetrends.report.Table.word;
import static themetrends.report.Table.yesNo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import themetrends.corpus.Columns;
import themetrends.measure.AuditRow;
import themetrends.measure.Cooccurrence;
import themetrends.measure.Evidence;
import themetrends.measure.Uptake;

/** Mentions, and how they were told from other finds. */
final class MentionTables {
    private static final int INDEX = 4;

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

    private MentionTables() {}

    /** {@code 网络安全:12|数据安全:3}, the most frequent first. */
    private static String mostFirst(Map<String, Long> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(word -> word.getKey() + ":" + word.getValue())
                .collect(Collectors.joining("|"));
    }
}
