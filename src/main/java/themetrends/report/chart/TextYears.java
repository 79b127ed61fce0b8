package themetrends.report.chart;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.Status;

/** The years that have text of some sort. */
final class TextYears {
    private TextYears() {}

    static Set<Integer> of(Findings findings, Predicate<CellKey> which) {
        return findings.cells().stream()
                .filter(cell -> cell.status() != Status.NO_TEXT && which.test(cell.key()))
                .map(cell -> cell.key().year())
                .collect(Collectors.toSet());
    }
}
