package themetrends.report.page;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import themetrends.report.changes.Cause;
import themetrends.report.changes.Change;
import themetrends.report.changes.Changes;
import themetrends.report.changes.NotCompared;
import themetrends.report.changes.Why;

/** The section of the page that tells what changed since the earlier result. */
public final class ChangesSection {
    /** Most numbers that the page lists. */
    static final int ROWS = 100;

    private ChangesSection() {}

    /** Of a result that there was nothing to compare with. */
    public static String of(NotCompared why) throws IOException {
        return section(List.of(Said.of("since." + why.name().toLowerCase(Locale.ROOT))), List.of(), List.of(), 0);
    }

    /** Of a result that was compared with the one before. */
    public static String of(Changes changes) throws IOException {
        List<Change> cells = changes.cells();
        return section(
                sentences(changes),
                reasons(changes.differences()),
                cells.subList(0, Math.min(ROWS, cells.size())),
                cells.size());
    }

    private static String section(List<Said> sentences, List<Said> differences, List<Change> rows, int all)
            throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("say", new Say());
        values.put("columns", new ColumnNames());
        values.put("sentences", sentences);
        values.put("differences", differences);
        values.put("rows", rows.stream().map(ChangesSection::row).toList());
        values.put("shown", Figures.count(rows.size()));
        values.put("all", Figures.count(all));
        StringWriter section = new StringWriter();
        Templates.write("since.ftlh", values, section);
        return section.toString();
    }

    private static List<Said> sentences(Changes changes) {
        List<Said> said = new ArrayList<>();
        String compared = Figures.count(changes.compared());
        said.add(
                changes.cells().isEmpty()
                        ? ofYears("since.nothing", changes.years(), compared)
                        : ofYears("since.moved", changes.years(), compared, Figures.count(changes.movedCells())));
        if (!changes.newYears().isEmpty()) {
            said.add(listed("since.new-years", new TreeSet<>(changes.newYears())));
        }
        if (!changes.newPhrases().isEmpty()) {
            said.add(listed("since.new-phrases", changes.newPhrases()));
        }
        if (!changes.weights().isEmpty()) {
            said.add(weights(changes.weights()));
        }
        long unexplained = changes.all().stream()
                .filter(change -> change.why().causes().contains(Cause.UNEXPLAINED))
                .count();
        if (unexplained > 0) {
            said.add(Said.of("since.unexplained", Figures.count(unexplained)));
        }
        return said;
    }

    private static Said ofYears(String key, SortedSet<Integer> years, String... figures) {
        List<String> zh =
                new ArrayList<>(List.of(years.first().toString(), years.last().toString()));
        zh.addAll(List.of(figures));
        return new Said(years.size() == 1 ? key + ".year" : key, zh, zh);
    }

    private static Said listed(String key, SortedSet<?> names) {
        return new Said(key, List.of(joined("、", names)), List.of(joined(", ", names)));
    }

    private static String joined(String comma, SortedSet<?> names) {
        return names.stream().map(String::valueOf).collect(Collectors.joining(comma));
    }

    private static Said weights(List<Change> weights) {
        SortedSet<Cause> causes = new TreeSet<>();
        weights.forEach(change -> causes.addAll(change.why().causes()));
        List<String> keys = causes.stream().map(ChangesSection::key).toList();
        String count = Figures.count(weights.size());
        return new Said(
                "since.weights",
                List.of(
                        count,
                        keys.stream().map(key -> Say.TEXTS.zh(key, List.of())).collect(Collectors.joining("、"))),
                List.of(
                        count,
                        keys.stream().map(key -> Say.TEXTS.en(key, List.of())).collect(Collectors.joining(", "))));
    }

    private static Map<String, Object> row(Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("year", Integer.toString(change.cell().year()));
        row.put("kind", change.cell().kind());
        row.put("voice", change.cell().voice());
        row.put("phrase", change.cell().phrase());
        row.put("measure", change.measure());
        row.put("before", change.before());
        row.put("after", change.after());
        row.put("difference", change.difference().orElse(""));
        row.put("reasons", reasons(change.why()));
        return row;
    }

    private static List<Said> reasons(Why why) {
        List<Said> said = new ArrayList<>();
        why.byCause().forEach((cause, names) -> said.add(reason(cause, names)));
        return said;
    }

    /** That nothing explains a change is all there is to say. */
    private static Said reason(Cause cause, String names) {
        if (cause == Cause.UNEXPLAINED) {
            return Said.of(key(cause));
        }
        return new Said(
                "since.reason",
                List.of(Say.TEXTS.zh(key(cause), List.of()), names),
                List.of(Say.TEXTS.en(key(cause), List.of()), names));
    }

    private static String key(Cause cause) {
        return "cause." + cause.label();
    }
}
