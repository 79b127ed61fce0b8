package themetrends.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form written several times in a row. In 普惠普惠 a tokeniser finds the maker 惠普; a row that begins and ends with
 * tokens is the form again and again all the same.
 *
 * @param start index of the first character of the row
 * @param end index behind its last
 */
record FormRun(int start, int end) {
    private record Edge(int form, int place) {}

    /** The row of each hit, a single one being a row of its own. Hits are given by place. */
    static List<FormRun> of(List<PhraseFinder.Hit> hits) {
        Map<Edge, Integer> starts = new HashMap<>();
        for (PhraseFinder.Hit hit : hits) {
            int start = starts.getOrDefault(new Edge(hit.form(), hit.start()), hit.start());
            starts.put(new Edge(hit.form(), hit.end()), start);
        }
        Map<Edge, Integer> ends = new HashMap<>();
        for (int i = hits.size() - 1; i >= 0; i--) {
            PhraseFinder.Hit hit = hits.get(i);
            int end = ends.getOrDefault(new Edge(hit.form(), hit.end()), hit.end());
            ends.put(new Edge(hit.form(), hit.start()), end);
        }
        return hits.stream()
                .map(hit -> new FormRun(
                        starts.getOrDefault(new Edge(hit.form(), hit.end()), hit.start()),
                        ends.getOrDefault(new Edge(hit.form(), hit.start()), hit.end())))
                .toList();
    }
}
