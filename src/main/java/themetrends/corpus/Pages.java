package themetrends.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import themetrends.text.Repaired;

/**
 * On which pages the articles of a text stood. Lines of articles are looked up in the repaired text, and their places traced
 * back through the repairs; of lines alike, the first asked for is the first of the text.
 */
final class Pages {
    private final RawText raw;
    private final Map<String, Deque<Integer>> free = new HashMap<>();

    Pages(RawText raw, Repaired repaired) {
        this.raw = raw;
        if (!raw.pages().isEmpty()) {
            List<String> lines = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            int start = 0;
            for (String line : repaired.text().split("\n", -1)) {
                lines.add(line);
                starts.add(start);
                start += line.length() + 1;
            }
            int[] places =
                    repaired.traced(starts.stream().mapToInt(Integer::intValue).toArray());
            for (int i = 0; i < places.length; i++) {
                free.computeIfAbsent(lines.get(i), words -> new ArrayDeque<>(1)).add(page(places[i]));
            }
        }
    }

    /** Number of the page that holds a place of the raw text, from 1. */
    private int page(int place) {
        int found = Collections.binarySearch(raw.pages(), place);
        return found >= 0 ? found + 1 : Math.max(1, -found - 1);
    }

    /** Where an article stood that is made of these lines. */
    Origin origin(List<String> lines) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (String line : lines) {
            Deque<Integer> pages = free.getOrDefault(line, new ArrayDeque<>());
            if (!pages.isEmpty()) {
                int page = pages.remove();
                first = Math.min(first, page);
                last = Math.max(last, page);
            }
        }
        return last == 0 ? raw.origin() : raw.origin().at(within(first, last));
    }

    private String within(int first, int last) {
        String pages = first == last ? "page " + first : "pages " + first + "-" + last;
        String place = raw.origin().place();
        return place.isEmpty() ? pages : place + ", " + pages;
    }
}
