package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the pictures that a chart is split into.
 *
 * @param number from 1
 * @param of how many there are
 * @param items what this one shows
 */
record Parts<T>(int number, int of, List<T> items) {

    /** Splits into as few parts of at most {@code most} items as possible, of about the same size; none for none. */
    static <T> List<Parts<T>> of(List<T> items, int most) {
        int count = (items.size() + most - 1) / most;
        List<Parts<T>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = i * items.size() / count;
            int to = (i + 1) * items.size() / count;
            parts.add(new Parts<>(i + 1, count, List.copyOf(items.subList(from, to))));
        }
        return parts;
    }

    boolean alone() {
        return of == 1;
    }

    /** The name of the part's file. */
    String file(String base) {
        return alone() ? base : FileNames.numbered(base, number, of);
    }

    /** The title of the part. */
    String title(String whole, Lettering lettering) {
        return alone() ? whole : lettering.say(Text.PART, whole, Integer.toString(number), Integer.toString(of));
    }
}
