package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects tests of many terms, in any order: the evidence of all, and the terms with the most. */
public final class TrendTests implements Serializable {
    private static final long serialVersionUID = 1;
    /** Terms kept in each direction: more than are listed, since some are parts of others. */
    private static final int KEPT = 500;

    private final ArrayList<Double> evidence = new ArrayList<>();
    private final TreeSet<TermTrend> rising = new TreeSet<>();
    private final TreeSet<TermTrend> falling = new TreeSet<>();

    /** Adds one test. */
    public TrendTests add(TermTrend trend) {
        evidence.add(trend.z());
        keep(trend);
        return this;
    }

    /** Adds all that another has collected. */
    public TrendTests merge(TrendTests other) {
        evidence.addAll(other.evidence);
        other.rising.forEach(this::keep);
        other.falling.forEach(this::keep);
        return this;
    }

    private void keep(TermTrend trend) {
        TreeSet<TermTrend> kept = trend.isRising() ? rising : falling;
        kept.add(trend);
        if (kept.size() > KEPT) {
            kept.pollLast();
        }
    }

    /** z of every test. */
    List<Double> evidence() {
        return evidence;
    }

    /** The terms with the most evidence in one direction, the most first. */
    List<TermTrend> strongest(boolean up) {
        return List.copyOf(up ? rising : falling);
    }
}
