package themetrends.report.changes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Causes of one change, each with what there is to say of it. */
final class Reasons {
    private final Map<Cause, Names> byCause = new EnumMap<>(Cause.class);

    Reasons add(Cause cause, String detail) {
        byCause.computeIfAbsent(cause, any -> new Names()).add(detail);
        return this;
    }

    Reasons addAll(Reasons others) {
        others.byCause.forEach((cause, names) ->
                byCause.computeIfAbsent(cause, any -> new Names()).addAll(names));
        return this;
    }

    boolean isEmpty() {
        return byCause.isEmpty();
    }

    Set<Cause> causes() {
        return byCause.keySet();
    }

    /** {@code new_source|option}. */
    String labels() {
        return byCause.keySet().stream().map(Cause::label).collect(Collectors.joining("|"));
    }

    /** {@code new_source: 2020/a.txt; option: quote_length 10 to 12}. */
    String details() {
        return byCause.entrySet().stream()
                .map(entry -> entry.getKey().label() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
