package themetrends;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.Period;

/** Says which periods that were asked for cannot be compared. */
final class PeriodWarnings {
    private PeriodWarnings() {}

    static List<String> of(List<Period.Pair> asked, Findings findings) {
        SortedSet<Integer> years = new TreeSet<>();
        findings.cells().stream()
                .filter(cell -> cell.tokens() > 0)
                .map(Cell::key)
                .forEach(cell -> years.add(cell.year()));
        return of(asked, years);
    }

    /**
     * A sentence for each period without text.
     *
     * @param years the years with text; one at least
     */
    static List<String> of(List<Period.Pair> asked, SortedSet<Integer> years) {
        List<String> warnings = new ArrayList<>();
        asked.stream()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .distinct()
                .filter(period -> isEmpty(period, years))
                .forEach(period -> warnings.add("The period " + period.label()
                        + " of --periods has no text, so tables/contrasts.csv compares nothing with it: the years with"
                        + " text lie from " + years.first() + " to " + years.last() + "."));
        return warnings;
    }

    private static boolean isEmpty(Period period, Set<Integer> years) {
        return IntStream.rangeClosed(period.first(), period.last()).noneMatch(years::contains);
    }
}
