package themetrends.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Says which mentions of a sentence share characters with mentions of other phrases: 数字 in 数字鸿沟 counts for both, and
 * whoever adds the two up must know.
 */
final class Overlaps {
    private Overlaps() {}

    /** For each occurrence, given by place, the labels of the other phrases, sorted, each once. */
    static List<List<String>> of(List<PhraseFinder.Found> found) {
        List<TreeSet<String>> labels = new ArrayList<>();
        found.forEach(one -> labels.add(new TreeSet<>()));
        for (int i = 0; i < found.size(); i++) {
            PhraseFinder.Found one = found.get(i);
            for (int j = i + 1; j < found.size() && found.get(j).start() < one.end(); j++) {
                PhraseFinder.Found other = found.get(j);
                if (one.isMention() && other.isMention()) {
                    labels.get(i).add(other.phrase().label());
                    labels.get(j).add(one.phrase().label());
                }
            }
        }
        return labels.stream().map(List::copyOf).toList();
    }
}
