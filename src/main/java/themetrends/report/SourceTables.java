package themetrends.report;

import static themetrends.report.Table.maybe;
import static themetrends.report.Table.number;
import static themetrends.report.Table.text;
import static themetrends.report.Table.word;
import static themetrends.report.Table.yesNo;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Columns;
import themetrends.corpus.Dating;
import themetrends.corpus.DocumentRow;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;

/** What was read, and what became of it. */
final class SourceTables {
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
                    text(Columns.SOURCE, row -> Cells.name(row.source())),
                    text(Columns.PLACE, row -> Cells.name(row.place())),
                    text(Columns.REASON, Rejection::reason)));

    private SourceTables() {}

    private static Function<DocumentRow, String> of(Function<ArticleHead, String> value) {
        return row -> value.apply(row.article());
    }

    private static Function<DocumentRow, String> dating(Function<Dating, String> value) {
        return row -> {
            Dating dating = row.article().dating();
            return dating == null ? "" : value.apply(dating);
        };
    }
}
