package themetrends.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import themetrends.corpus.Columns;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;

/** A page for the trend of each phrase, or of those that are mentioned most. */
final class TrendPages {
    private static final List<String> COLUMNS = List.of(
            Columns.YEAR,
            Columns.KIND,
            Columns.VOICE,
            Columns.PHRASE,
            Columns.MENTIONS,
            Columns.TOKENS,
            Columns.ARTICLES,
            Columns.PER_10K_TOKENS,
            Columns.CI_LOW,
            Columns.CI_HIGH,
            Columns.CI_METHOD,
            Columns.STATUS);

    private final Findings findings;
    private final TrendData data;
    private final Layout layout;

    private TrendPages(Findings findings, Layout layout) {
        this.findings = findings;
        this.data = new TrendData(findings);
        this.layout = layout;
    }

    /**
     * The pages, in the order of the phrases; they keep their number in the list.
     *
     * @param most how many; of phrases with as many mentions the first
     */
    static List<Page> of(Findings findings, Layout layout, int most) {
        TrendPages trends = new TrendPages(findings, layout);
        List<Phrase> phrases = findings.phrases();
        return mostMentioned(findings, most)
                .sorted()
                .mapToObj(i -> trends.page(phrases.get(i), i + 1))
                .toList();
    }

    /** Places in the list of phrases. */
    private static IntStream mostMentioned(Findings findings, int most) {
        Map<String, Long> mentions = new HashMap<>();
        for (Cell cell : findings.cells()) {
            CellKey key = cell.key();
            if (key.kind().equals(CellKey.ALL) && key.voice().equals(CellKey.ALL)) {
                mentions.merge(key.phrase(), cell.mentions(), Long::sum);
            }
        }
        Comparator<Integer> byMentions = Comparator.comparingLong(
                i -> mentions.getOrDefault(findings.phrases().get(i).label(), 0L));
        return IntStream.range(0, findings.phrases().size())
                .boxed()
                .sorted(byMentions.reversed())
                .limit(most)
                .mapToInt(Integer::intValue);
    }

    private Page page(Phrase phrase, int number) {
        String name = FileNames.trend(phrase, number, findings.phrases().size());
        String title = layout.say(Text.TREND, layout.lettering().nameOf(phrase));
        List<TrendLine> lines = data.bySeries(phrase, layout.lettering());
        String caption = new Captions(findings, layout).trend(phrase, lines);
        String verdict = new VerdictText(findings, layout).of(phrase, lines, data.series());
        return new Page(layout.sheet(), layout.file(name), title, caption, data(lines), blocks(title, verdict, lines));
    }

    private List<Block> blocks(String title, String verdict, List<TrendLine> lines) {
        Block head = layout.title(title);
        if (lines.stream().allMatch(line -> line.runs().isEmpty())) {
            return List.of(head, new NothingBlock(layout));
        }
        TrendScale scale = TrendScale.of(lines, findings.years());
        Block under = layout.note(List.of(verdict));
        Block key = new KeyBlock(layout, lines);
        Block note = layout.note(notes(lines, scale, layout));
        double others = head.height() + under.height() + key.height() + note.height();
        return List.of(head, under, key, new TrendBlock(lines, scale, layout, others), note);
    }

    /** What the reader of these lines has to know, and nothing else. */
    static List<String> notes(List<TrendLine> lines, TrendScale scale, Layout layout) {
        List<String> notes = new ArrayList<>();
        if (lines.stream().flatMap(line -> line.points().stream()).anyMatch(TrendPoint::thin)) {
            notes.add(layout.say(Text.THIN, Integer.toString(Cell.THIN_BELOW)));
        }
        if (lines.stream().anyMatch(line -> line.points().size() < scale.years())) {
            notes.add(layout.say(Text.GAP));
        }
        notes.add(layout.say(scale.cuts(lines) ? Text.INTERVAL_CUT : Text.INTERVAL, layout.confidence()));
        return notes;
    }

    /** One row for each point. */
    static ChartData data(List<TrendLine> lines) {
        return new ChartData(
                COLUMNS,
                lines.stream()
                        .flatMap(line -> line.points().stream())
                        .map(TrendPages::row)
                        .toList());
    }

    private static List<Object> row(TrendPoint point) {
        Cell cell = point.cell();
        return List.of(
                point.year(),
                cell.key().kind(),
                cell.key().voice(),
                cell.key().phrase(),
                cell.mentions(),
                cell.tokens(),
                cell.articles(),
                OptionalDouble.of(point.rate()),
                OptionalDouble.of(point.interval().low()),
                OptionalDouble.of(point.interval().high()),
                cell.perToken().map(found -> found.method().label()).orElse(""),
                cell.status().label());
    }
}
