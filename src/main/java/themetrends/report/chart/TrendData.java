package themetrends.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.Series;
import themetrends.measure.Status;

/** Which cells a trend is drawn from. */
final class TrendData {
    private static final Series EVERYTHING = new Series(CellKey.ALL, CellKey.ALL);

    private record Line(Series series, String phrase) {}

    private final Map<Line, List<Cell>> cells;
    private final List<Series> series;

    TrendData(Findings findings) {
        cells = findings.cells().stream()
                .collect(Collectors.groupingBy(
                        cell -> new Line(Series.of(cell), cell.key().phrase())));
        series = series(findings.cells());
    }

    /** The texts worth telling apart, in the order of {@link #bySeries}'s lines. */
    List<Series> series() {
        return series;
    }

    /** The lines of one phrase, one for each text worth telling apart. */
    List<TrendLine> bySeries(Phrase phrase, Lettering lettering) {
        List<TrendLine> lines = new ArrayList<>();
        for (Series one : series) {
            lines.add(line(one, phrase, name(one, lettering), lines.size()));
        }
        return lines;
    }

    /** The line of a phrase over all kinds and voices. */
    TrendLine overall(Phrase phrase, Lettering lettering) {
        return line(EVERYTHING, phrase, lettering.nameOf(phrase), 0);
    }

    private TrendLine line(Series one, Phrase phrase, String name, int look) {
        return TrendLine.of(name, look, cells.getOrDefault(new Line(one, phrase.label()), List.of()));
    }

    private String name(Series one, Lettering lettering) {
        String kind = lettering.say(Text.ofKind(one.kind()));
        boolean quotes = series.stream().anyMatch(other -> other.voice().equals(Voice.QUOTED.label()));
        if (one.voice().equals(Voice.QUOTED.label())) {
            return lettering.say(Text.QUOTED, kind);
        }
        return quotes && one.voice().equals(Voice.OWN.label()) ? lettering.say(Text.OWN, kind) : kind;
    }

    /**
     * The texts to show: messages, and the own words and quotations of reactions where the corpus has any, else of
     * whatever other kinds have text; where there is none of all this, everything together.
     */
    static List<Series> series(List<Cell> cells) {
        List<Series> present = Arrays.stream(Kind.values())
                .flatMap(TrendData::voices)
                .filter(one -> hasText(cells, one))
                .toList();
        boolean reactions = present.stream().anyMatch(one -> one.kind().equals(Kind.REACTION.label()));
        List<Series> shown = present.stream()
                .filter(one -> !reactions || isOfEvent(one.kind()))
                .toList();
        return shown.isEmpty() ? List.of(EVERYTHING) : shown;
    }

    private static Stream<Series> voices(Kind kind) {
        Stream<Voice> voices = kind == Kind.MESSAGE ? Stream.of(Voice.MESSAGE) : Stream.of(Voice.OWN, Voice.QUOTED);
        return voices.map(voice -> new Series(kind.label(), voice.label()));
    }

    private static boolean isOfEvent(String kind) {
        return kind.equals(Kind.MESSAGE.label()) || kind.equals(Kind.REACTION.label());
    }

    private static boolean hasText(List<Cell> cells, Series one) {
        return cells.stream().anyMatch(cell -> Series.of(cell).equals(one) && cell.status() != Status.NO_TEXT);
    }
}
