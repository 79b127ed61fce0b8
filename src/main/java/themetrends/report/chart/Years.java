package themetrends.report.chart;

import java.util.List;

/** Years on an axis: whole ones, and not more of them than can be read. */
final class Years {
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50);

    private Years() {}

    /**
     * Every how many years a label stands.
     *
     * @param count number of years on the axis
     * @param room how many labels fit side by side, at least 1
     */
    static int step(int count, int room) {
        return STEPS.stream().filter(step -> count <= step * room).findFirst().orElse(100);
    }

    /** The label at a place of the axis: empty between the years that have one. */
    static String label(double place, int step) {
        long year = Math.round(place);
        return Math.abs(place - year) < 1e-6 && year % step == 0 ? Long.toString(year) : "";
    }
}
