package themetrends.hanlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.LexiconUtility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words of a dictionary that are frequent enough to be cut out where HanLP has cut through them: 改革创新 out of 推进改革|创新.
 *
 * <p>A word wins where its frequency is higher than that of each token that it would part. It never parts a word of the
 * same dictionary, a number or a Latin word, and never breaks up a longer token that holds it whole. HanLP's own forcing
 * has no such measure: it changes every eighth sentence of the news without a single word of a user's, 以|创新|的 into
 * 以|创|新的.
 */
final class StrongWords {
    private final Map<String, DictionaryWord> own = new HashMap<>();
    private final AhoCorasickDoubleArrayTrie<DictionaryWord> words = new AhoCorasickDoubleArrayTrie<>();
    private final boolean none;

    StrongWords(List<DictionaryWord> dictionary) {
        TreeMap<String, DictionaryWord> strong = new TreeMap<>();
        for (DictionaryWord word : dictionary) {
            own.put(word.word(), word);
            if (word.frequency() > 0) {
                strong.put(word.word(), word);
            }
        }
        none = strong.isEmpty();
        if (!none) {
            words.build(strong);
        }
    }

    private record Hit(int start, int end, DictionaryWord word) {
        static final Comparator<Hit> LEFTMOST_LONGEST = Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed());
    }

    /** The tokens of a sentence with the winning words cut out, the leftmost and then the longest first. */
    List<Term> cutOut(String sentence, List<Term> terms, Segment segment) {
        if (none) {
            return terms;
        }
        List<Hit> hits = new ArrayList<>();
        words.parseText(sentence, (start, end, word) -> hits.add(new Hit(start, end, word)));
        if (hits.isEmpty()) {
            return terms;
        }
        hits.sort(Hit.LEFTMOST_LONGEST);
        return new Cut(sentence, terms, segment).all(hits);
    }

    private final class Cut {
        private final String sentence;
        private final List<Term> terms;
        private final Segment segment;
        private final List<Term> done = new ArrayList<>();
        private int next;
        private int nextStart;

        Cut(String sentence, List<Term> terms, Segment segment) {
            this.sentence = sentence;
            this.terms = new ArrayList<>(terms);
            this.segment = segment;
        }

        List<Term> all(List<Hit> hits) {
            for (Hit hit : hits) {
                if (hit.start >= nextStart) {
                    judge(hit);
                }
            }
            done.addAll(terms.subList(next, terms.size()));
            return done;
        }

        private void judge(Hit hit) {
            while (nextStart + length(next) <= hit.start) {
                nextStart += length(next);
                done.add(terms.get(next++));
            }
            int last = next;
            int end = nextStart + length(last);
            while (end < hit.end) {
                end += length(++last);
            }
            boolean partsFirst = nextStart < hit.start;
            boolean partsLast = end > hit.end;
            if (last == next
                    || (!partsFirst && !partsLast)
                    || (partsFirst && !wins(hit, next, hit.start))
                    || (partsLast && !wins(hit, last, hit.end))) {
                return;
            }
            done.addAll(segment.seg(sentence.substring(nextStart, hit.start)));
            done.add(new Term(hit.word.word(), Nature.fromString(hit.word.nature())));
            done.addAll(segment.seg(sentence.substring(hit.end, end)));
            next = last + 1;
            nextStart = end;
        }

        private boolean wins(Hit hit, int token, int at) {
            String word = terms.get(token).word;
            return !own.containsKey(word)
                    && !(isLatin(at - 1) && isLatin(at))
                    && LexiconUtility.getFrequency(word) < hit.word.frequency();
        }

        private boolean isLatin(int index) {
            char c = sentence.charAt(index);
            return c < 0x2000 && Character.isLetterOrDigit(c);
        }

        private int length(int token) {
            return terms.get(token).word.length();
        }
    }
}
