package themetrends.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import themetrends.corpus.Kind;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.Status;

/** Which cells a trend is drawn from: those of all voices together. */
final class TrendData {
    private record Series(String kind, String phrase) {}

    private final Map<Series, List<Cell>> cells;
    private final List<String> kinds;

    TrendData(Findings findings) {
        cells = findings.cells().stream()
                .filter(cell -> cell.key().voice().equals(CellKey.ALL))
                .collect(Collectors.groupingBy(
                        cell -> new Series(cell.key().kind(), cell.key().phrase())));
        kinds = kinds(findings.cells());
    }

    /** The lines of one phrase, one for each kind worth telling apart. */
    List<TrendLine> byKind(Phrase phrase, Lettering lettering) {
        return kinds.stream()
                .map(kind -> line(kind, phrase, lettering.say(Text.ofKind(kind)), kinds.indexOf(kind)))
                .toList();
    }

    /** One line for each phrase, over all kinds. */
    List<TrendLine> byPhrase(List<Phrase> phrases, Lettering lettering) {
        List<TrendLine> lines = new ArrayList<>();
        for (Phrase phrase : phrases) {
            lines.add(line(CellKey.ALL, phrase, lettering.nameOf(phrase), lines.size()));
        }
        return lines;
    }

    /**
     * The kinds to show: messages and reactions where the corpus has any, else whatever kinds have text, else all
     * together.
     */
    static List<String> kinds(List<Cell> cells) {
        List<String> present = Arrays.stream(Kind.values())
                .map(Kind::label)
                .filter(kind -> hasText(cells, kind))
                .toList();
        List<String> event = Stream.of(Kind.MESSAGE, Kind.REACTION)
                .map(Kind::label)
                .filter(present::contains)
                .toList();
        if (!event.isEmpty()) {
            return event;
        }
        return present.isEmpty() ? List.of(CellKey.ALL) : present;
    }

    private static boolean hasText(List<Cell> cells, String kind) {
        return cells.stream().anyMatch(cell -> cell.key().kind().equals(kind) && cell.status() != Status.NO_TEXT);
    }

    private TrendLine line(String kind, Phrase phrase, String name, int look) {
        return TrendLine.of(name, look, cells.getOrDefault(new Series(kind, phrase.label()), List.of()));
    }
}
