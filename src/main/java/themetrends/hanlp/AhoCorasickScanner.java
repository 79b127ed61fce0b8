package themetrends.hanlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;
import themetrends.text.FormScanner;

/** HanLP's Aho-Corasick automaton over double arrays: the time of a scan does not depend on the number of forms. */
final class AhoCorasickScanner implements FormScanner {
    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

    AhoCorasickScanner(List<String> forms) {
        TreeMap<String, Integer> numbered = new TreeMap<>();
        for (int i = 0; i < forms.size(); i++) {
            numbered.putIfAbsent(forms.get(i), i);
        }
        automaton.build(numbered);
    }

    @Override
    public void scan(String text, Hits hits) {
        automaton.parseText(text, (start, end, form) -> hits.found(form, start, end));
    }
}
