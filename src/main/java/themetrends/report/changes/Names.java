package themetrends.report.changes;

import java.util.LinkedHashSet;
import java.util.Set;

/** The first names of many. */
final class Names {
    private static final int SHOWN = 3;

    private final Set<String> first = new LinkedHashSet<>();
    private boolean more;

    void add(String name) {
        if (first.size() < SHOWN) {
            first.add(name);
        } else {
            more |= !first.contains(name);
        }
    }

    void addAll(Names others) {
        others.first.forEach(this::add);
        more |= others.more;
    }

    @Override
    public String toString() {
        return String.join(", ", first) + (more ? ", …" : "");
    }
}
