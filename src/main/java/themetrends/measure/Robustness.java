package themetrends.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import themetrends.measure.stats.Confidence;

/**
 * What overturns the verdicts on trends: any one article left out, or another way of counting.
 *
 * <p>Another way of counting is judged as the first, with the p-values of all phrases corrected anew. Where one article is
 * left out, the p-values of the other phrases stay as they are.
 */
public final class Robustness {
    private record Row(Series series, String phrase) {
        static Row of(Trend trend) {
            return new Row(trend.series(), trend.phrase());
        }

        static Row of(Cell cell) {
            return new Row(Series.of(cell), cell.key().phrase());
        }
    }

    private final CellTable table;
    private final Confidence confidence;
    private final Map<Row, List<Cell>> cells;
    private final Map<Series, List<Trend>> bySeries;
    private final Map<Counting, Map<Row, Verdict>> verdicts = new HashMap<>();

    private Robustness(List<Trend> trends, CellTable table, Confidence confidence) {
        this.table = table;
        this.confidence = confidence;
        cells = table.cells().stream().collect(Collectors.groupingBy(Row::of));
        bySeries = trends.stream().collect(Collectors.groupingBy(Trend::series));
        for (Counting counting : Counting.values()) {
            verdicts.put(counting, verdicts(counting));
        }
    }

    /** The same trends with what overturns them. */
    public static List<Trend> checked(List<Trend> trends, CellTable table, Confidence confidence) {
        Robustness robustness = new Robustness(trends, table, confidence);
        return trends.parallelStream()
                .map(trend -> trend.overturnedBy(robustness.changes(trend)))
                .toList();
    }

    private List<String> changes(Trend trend) {
        List<String> changes = new ArrayList<>();
        List<Double> others = bySeries.getOrDefault(trend.series(), List.of()).stream()
                .filter(other -> other.adjusted().isPresent() && !other.phrase().equals(trend.phrase()))
                .map(other -> other.test().p())
                .toList();
        OptionalInt year = LeaveOneOut.overturningYear(
                cells.getOrDefault(Row.of(trend), List.of()),
                table::articles,
                trend.verdict(),
                changed -> TrendTable.verdict(changed, others, confidence));
        year.ifPresent(found -> changes.add("one_article_of_" + found));
        for (Counting counting : Counting.values()) {
            Verdict other = verdicts.getOrDefault(counting, Map.of()).getOrDefault(Row.of(trend), trend.verdict());
            if (other != trend.verdict()) {
                changes.add(counting.label());
            }
        }
        return changes;
    }

    /** The verdicts on the series in which the other way of counting makes any difference. */
    private Map<Row, Verdict> verdicts(Counting counting) {
        Map<Series, List<Cell>> counted = table.cells(counting).stream().collect(Collectors.groupingBy(Series::of));
        Map<Series, List<Cell>> first = table.cells().stream().collect(Collectors.groupingBy(Series::of));
        Map<Row, Verdict> found = new HashMap<>();
        counted.forEach((series, changed) -> {
            if (!usages(changed).equals(usages(first.getOrDefault(series, List.of())))) {
                TrendTable.of(changed, confidence).forEach(trend -> found.put(Row.of(trend), trend.verdict()));
            }
        });
        return found;
    }

    private static List<Usage> usages(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new Usage(cell.mentions(), cell.tokens()))
                .toList();
    }
}
