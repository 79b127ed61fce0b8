package themetrends.hanlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a long word into the words it is made of: the best path of HanLP's own bigram model through the word, the word
 * itself left out of the running, and so on inside each part. 殖民主义 is 殖民|主义, so 民主 is no word in it.
 */
final class Compounds extends ViterbiSegment {
    /** Words of two characters are not cut. */
    private static final int SHORTEST = 3;

    private final Map<String, List<Integer>> known;

    /** Takes the words whose parts the model gets wrong, with the borders inside each. */
    Compounds(Map<String, List<Integer>> known) {
        this.known = Map.copyOf(known);
    }

    /** Where parts begin inside the word, ascending, neither 0 nor its length among them. */
    Set<Integer> borders(String word) {
        Set<Integer> borders = new TreeSet<>();
        cut(word, 0, borders);
        return borders;
    }

    private void cut(String word, int offset, Set<Integer> borders) {
        List<Integer> given = known.get(word);
        List<Integer> inside = given != null ? given : found(word);
        inside.forEach(border -> borders.add(offset + border));
        if (given != null || inside.isEmpty()) {
            return;
        }
        int start = 0;
        for (int i = 0; i <= inside.size(); i++) {
            int end = i < inside.size() ? inside.get(i) : word.length();
            cut(word.substring(start, end), offset + start, borders);
            start = end;
        }
    }

    private List<Integer> found(String word) {
        return word.length() < SHORTEST ? List.of() : orBothWays(word, bestPath(word));
    }

    /** The model leans to 执|政党 and 医|学院: where 执政 is a word too, three characters stay open to both readings. */
    private static List<Integer> orBothWays(String word, List<Integer> borders) {
        boolean open =
                word.length() == 3 && borders.equals(List.of(1)) && CoreDictionary.contains(word.substring(0, 2));
        return open ? List.of(1, 2) : borders;
    }

    /** A character that begins no word of the dictionary stands for itself, so that there is always a path. */
    private static void connect(String word, List<Vertex>[] rows) {
        for (int i = 1; i <= word.length(); i++) {
            if (rows[i].isEmpty()) {
                rows[i].add(Vertex.newPunctuationInstance(word.substring(i - 1, i)));
            }
        }
    }

    private List<Integer> bestPath(String word) {
        WordNet net = new WordNet(word.toCharArray());
        generateWordNet(net);
        List<Vertex>[] rows = net.getVertexes();
        rows[1].removeIf(vertex -> vertex.realWord.length() == word.length());
        connect(word, rows);
        rows[1].forEach(vertex -> vertex.updateFrom(rows[0].get(0)));
        for (int i = 1; i <= word.length(); i++) {
            for (Vertex vertex : rows[i]) {
                if (vertex.from != null) {
                    rows[i + vertex.realWord.length()].forEach(next -> next.updateFrom(vertex));
                }
            }
        }
        List<Integer> borders = new ArrayList<>();
        int at = word.length();
        for (Vertex part = rows[at + 1].get(0).from; part != null && at > 0; part = part.from) {
            at -= part.realWord.length();
            if (at > 0) {
                borders.add(0, at);
            }
        }
        return borders;
    }
}
