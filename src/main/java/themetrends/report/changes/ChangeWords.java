package themetrends.report.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import themetrends.corpus.Columns;
import themetrends.measure.CellKey;
import themetrends.text.Printable;

/** What moved between two results, in sentences. */
public final class ChangeWords {
    private ChangeWords() {}

    /** All in one line. */
    public static String line(Changes changes) {
        return Printable.of((changes.cells().isEmpty() ? nothing(changes) : moved(changes)) + added(changes)
                + weights(changes) + ".");
    }

    /** That something moved and nothing explains it; empty where all is explained. */
    public static Optional<String> warning(Changes changes) {
        List<Change> unexplained = changes.all().stream()
                .filter(change -> change.why().causes().contains(Cause.UNEXPLAINED))
                .toList();
        return unexplained.isEmpty()
                ? Optional.empty()
                : Optional.of(Printable.of("UNEXPLAINED: " + unexplained.size()
                        + " numbers moved, and neither sources nor settings, dictionaries or versions explain it (first: "
                        + sentence(unexplained.subList(0, 1))
                        + "): look whether a table was changed by hand, or the program without a new version."));
    }

    /** The first cells and weights that moved, cells first, one in a line. */
    public static List<String> details(Changes changes, int limit) {
        Map<List<Object>, List<Change>> byCell = new LinkedHashMap<>();
        changes.all()
                .forEach(change -> byCell.computeIfAbsent(
                                List.of(change.table(), change.cell(), change.unit(), change.scheme()),
                                any -> new ArrayList<>())
                        .add(change));
        List<String> lines = new ArrayList<>();
        byCell.values().stream()
                .limit(limit)
                .map(ChangeWords::sentence)
                .map(Printable::of)
                .forEach(lines::add);
        if (byCell.size() > limit) {
            lines.add("… and " + (byCell.size() - limit) + " more cells and weights.");
        }
        return lines;
    }

    private static String nothing(Changes changes) {
        return "Nothing old moved: " + cells(changes.compared()) + " of " + range(changes.years())
                + (changes.compared() == 1 ? " is as before" : " are as before");
    }

    private static String moved(Changes changes) {
        return changes.movedCells() + " of " + cells(changes.compared()) + " of " + range(changes.years())
                + " moved, most " + sentence(List.of(most(changes.cells())));
    }

    private static String added(Changes changes) {
        return isNew("", changes.newYears().stream().map(String::valueOf).toList())
                + isNew(
                        "the phrase ",
                        changes.newPhrases().stream()
                                .map(label -> "«" + label + "»")
                                .toList());
    }

    private static String isNew(String what, List<String> names) {
        return names.isEmpty()
                ? ""
                : "; " + what + String.join(", ", names) + (names.size() == 1 ? " is new" : " are new");
    }

    private static String weights(Changes changes) {
        String causes = changes.weights().stream()
                .flatMap(change -> change.why().causes().stream())
                .distinct()
                .sorted()
                .map(Cause::label)
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "" : "; " + changes.weights().size() + " tf-idf weights moved (" + causes + ")";
    }

    private static Change most(List<Change> cells) {
        return cells.stream()
                .filter(change -> change.measure().equals(Columns.MENTIONS))
                .max(Comparator.comparing(ChangeWords::size).thenComparing(ChangeWords::isSum))
                .orElse(cells.get(0));
    }

    private static boolean isSum(Change change) {
        return change.cell().kind().equals(CellKey.ALL) && change.cell().voice().equals(CellKey.ALL);
    }

    private static BigDecimal size(Change change) {
        return number(change.after()).subtract(number(change.before())).abs();
    }

    private static BigDecimal number(String value) {
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }

    /** {@code 创新 2020 (kind message, voice message): mentions 3 to 5, tokens 90 to 120 [new_source: a.txt]}. */
    private static String sentence(List<Change> ofOneCell) {
        Change first = ofOneCell.get(0);
        CellKey cell = first.cell();
        String weight = first.unit().isEmpty() ? "" : " by " + first.unit() + ", " + first.scheme();
        return cell.phrase() + " " + cell.year() + " (kind " + cell.kind() + ", voice " + cell.voice() + weight + "): "
                + ofOneCell.stream().map(ChangeWords::values).collect(Collectors.joining(", ")) + " ["
                + first.why().details()
                + "]";
    }

    private static String values(Change change) {
        return change.measure() + " " + shown(change.before()) + " to " + shown(change.after());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "no text" : value;
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }

    private static String range(SortedSet<Integer> years) {
        return years.size() == 1 ? years.first().toString() : years.first() + " to " + years.last();
    }
}
