package themetrends.report.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import themetrends.corpus.Columns;
import themetrends.corpus.Kind;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.Uptake;

/** Heat maps of how much of the messages other articles reproduce, phrases by years. */
final class UptakePages {
    private static final List<String> COLUMNS =
            List.of(Columns.YEAR, Columns.PHRASE, Columns.MENTIONS, Columns.ECHOED, Columns.SHARE);

    private final Findings findings;
    private final Map<Integer, List<Uptake>> sentences;
    private final Set<Integer> yearsWithOthers;
    private final Layout layout;

    UptakePages(Findings findings, Layout layout) {
        this.findings = findings;
        this.layout = layout;
        this.sentences = findings.uptake().stream()
                .collect(Collectors.groupingBy(row -> row.sentence().year()));
        this.yearsWithOthers = TextYears.of(findings, key -> isOther(key.kind()));
    }

    /** No page for texts without messages, or with nothing but messages. */
    static List<Page> of(Findings findings, Layout layout) {
        UptakePages pages = new UptakePages(findings, layout);
        return pages.years().isEmpty() ? List.of() : pages.grid().pages(layout);
    }

    YearGrid grid() {
        List<GridRow> rows = new ArrayList<>();
        rows.add(row(layout.say(Text.SENTENCES), "", sentence -> 1));
        for (Phrase phrase : findings.phrases()) {
            rows.add(row(
                    layout.lettering().nameOf(phrase),
                    phrase.label(),
                    sentence -> sentence.mentions().getOrDefault(phrase.label(), 0L)));
        }
        return new YearGrid(
                "uptake",
                layout.say(Text.UPTAKE),
                caption(),
                COLUMNS,
                rows,
                findings.years(),
                1,
                new Shades(layout.say(Text.ECHOED), "100%", layout.say(Text.NO_MESSAGE)),
                List.of(layout.say(Text.ECHO_NOTE)));
    }

    /** The years in which something could be reproduced. */
    private List<Integer> years() {
        return findings.years().stream()
                .filter(year -> sentences.containsKey(year) && yearsWithOthers.contains(year))
                .toList();
    }

    private GridRow row(String label, String phrase, ToLongFunction<Uptake> weight) {
        Map<Integer, GridField> fields = new HashMap<>();
        for (int year : years()) {
            List<Uptake> ofYear = sentences.getOrDefault(year, List.of());
            long all = ofYear.stream().mapToLong(weight).sum();
            long echoed = ofYear.stream()
                    .filter(row -> row.articles() > 0)
                    .mapToLong(weight)
                    .sum();
            fields.put(year, all == 0 ? GridField.without(GridCell.BLANK) : field(year, phrase, all, echoed));
        }
        return new GridRow(label, fields);
    }

    private static GridField field(int year, String phrase, long all, long echoed) {
        double share = (double) echoed / all;
        return new GridField(
                GridCell.of(share, String.format(Locale.ROOT, "%d/%d", echoed, all)),
                List.of(year, phrase, all, echoed, OptionalDouble.of(share)));
    }

    private String caption() {
        List<Uptake> rows = years().stream()
                .flatMap(year -> sentences.getOrDefault(year, List.of()).stream())
                .toList();
        long echoed = rows.stream().filter(row -> row.articles() > 0).count();
        return new Captions(findings, layout).uptake(rows.size(), echoed);
    }

    private static boolean isOther(String kind) {
        return !kind.equals(CellKey.ALL) && !kind.equals(Kind.MESSAGE.label());
    }
}
