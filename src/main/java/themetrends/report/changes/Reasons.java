package themetrends.report.changes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    /** All of them as they are now. */
    Why why() {
        TreeMap<Cause, String> why = new TreeMap<>();
        byCause.forEach((cause, names) -> why.put(cause, names.toString()));
        return new Why(why);
    }
}
