package themetrends.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Evidence;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.Status;
import themetrends.measure.stats.Interval;

/** The cells and their sentences, as data for the grid of years and phrases. */
final class GridData {
    /** Most characters shown on each side of a keyword: an endless sentence is cut, and shows that it is. */
    private static final int SIDE = 120;

    private final Findings findings;
    private final List<String> phrases;

    GridData(Findings findings) {
        this.findings = findings;
        this.phrases = findings.phrases().stream().map(Phrase::label).toList();
    }

    /** Every view of the grid: {@code kind|voice} → its cells that have text. */
    Map<String, Object> cells(List<Evidence> evidence) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("confidence", findings.confidence().label());
        data.put("articles", articles(evidence));
        data.put("years", findings.years());
        data.put("phrases", phrases);
        data.put("english", findings.phrases().stream().map(Phrase::english).toList());
        Map<String, List<Object>> views = new LinkedHashMap<>();
        for (Cell cell : findings.cells()) {
            List<Object> view =
                    views.computeIfAbsent(cell.key().kind() + "|" + cell.key().voice(), key -> new ArrayList<>());
            if (cell.status() != Status.NO_TEXT) {
                view.add(numbers(cell));
            }
        }
        data.put("views", views);
        return data;
    }

    /** Year, phrase, status, mentions, tokens, articles, articles with it, rates and interval. */
    private List<Object> numbers(Cell cell) {
        Optional<Interval> interval = cell.interval();
        return List.of(
                cell.key().year(),
                phrases.indexOf(cell.key().phrase()),
                cell.status().label(),
                cell.mentions(),
                cell.tokens(),
                cell.articles(),
                cell.articlesWith(),
                Figures.rate(cell.per10kTokens()),
                interval.map(ends -> Figures.rate(ends.low())).orElse(""),
                interval.map(ends -> Figures.rate(ends.high())).orElse(""),
                Figures.rate(cell.per10kChars()));
    }

    /** Sentences: year, kind, voice, phrase, article, sentence, before, keyword, after, match, negated. */
    Map<String, Object> sentences(List<Evidence> evidence) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        articles(evidence).forEach(article -> numbers.put(article, numbers.size()));
        return Map.of(
                "rows",
                evidence.stream()
                        .map(row -> List.of(
                                row.year(),
                                row.kind(),
                                row.voice(),
                                phrases.indexOf(row.phrase()),
                                numbers.getOrDefault(row.article(), 0),
                                row.sentence(),
                                tail(row.pre()),
                                row.keyword(),
                                head(row.post()),
                                row.match(),
                                row.negated() ? 1 : 0))
                        .toList());
    }

    /** Every article once, in the order of its first mention: rows name it by its place. */
    private static List<String> articles(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::article).distinct().toList();
    }

    private static String tail(String text) {
        int from = text.length() - SIDE;
        return from <= 0 ? text : "…" + text.substring(whole(text, from));
    }

    private static String head(String text) {
        return text.length() <= SIDE ? text : text.substring(0, whole(text, SIDE)) + "…";
    }

    /** A place near by that parts no character of two halves. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** A row of the grid as it first stands in the page: all kinds, all voices. */
    public record Row(String label, String english, List<Box> boxes) {}

    /** A cell of it. */
    public record Box(int year, String status, String rate) {}

    /** The grid as it first stands in the page, readable without a script. */
    List<Row> rows() {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        findings.cells().forEach(cell -> cells.put(cell.key(), cell));
        return findings.phrases().stream()
                .map(phrase -> new Row(
                        phrase.label(),
                        phrase.english(),
                        findings.years().stream()
                                .map(year -> box(
                                        year, cells.get(new CellKey(year, CellKey.ALL, CellKey.ALL, phrase.label()))))
                                .toList()))
                .toList();
    }

    private static Box box(int year, @Nullable Cell cell) {
        return cell == null
                ? new Box(year, Status.NO_TEXT.label(), "")
                : new Box(year, cell.status().label(), Figures.rate(cell.per10kTokens()));
    }
}
