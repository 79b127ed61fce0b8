package themetrends.report.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which charts a page of text shows: those of all phrases first, then those of single phrases, as many as a page bears. */
public final class Shown {
    /** Most charts on a page, in each language. */
    private static final int MOST = 16;

    /** The beginning of the names of charts of one phrase. */
    private static final String SINGLE = "trend-";

    private Shown() {}

    /** The charts of the page, in its order. */
    public static <C> List<C> of(List<C> charts, Function<C, String> name) {
        return ordered(charts, name).limit(MOST).toList();
    }

    /** The other charts. */
    public static <C> List<C> others(List<C> charts, Function<C, String> name) {
        return ordered(charts, name).skip(MOST).toList();
    }

    private static <C> Stream<C> ordered(List<C> charts, Function<C, String> name) {
        return Stream.concat(
                charts.stream().filter(chart -> !name.apply(chart).startsWith(SINGLE)),
                charts.stream().filter(chart -> name.apply(chart).startsWith(SINGLE)));
    }
}
