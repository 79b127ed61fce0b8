package themetrends.hanlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.utility.LexiconUtility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import themetrends.text.Token;

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

    /**
     * The tokens of a sentence with the winning words cut out, the leftmost and then the longest first.
     *
     * @param cutter cuts what is left of the tokens that a word has parted
     */
    List<Token> cutOut(String sentence, List<Token> tokens, Function<String, List<Token>> cutter) {
        if (none) {
            return tokens;
        }
        List<Hit> hits = new ArrayList<>();
        words.parseText(sentence, (start, end, word) -> hits.add(new Hit(start, end, word)));
        if (hits.isEmpty()) {
            return tokens;
        }
        hits.sort(Hit.LEFTMOST_LONGEST);
        return new Cut(sentence, tokens, cutter).all(hits);
    }

    private final class Cut {
        private final String sentence;
        private final List<Token> tokens;
        private final Function<String, List<Token>> cutter;
        private final List<Token> done = new ArrayList<>();
        private int next;

        Cut(String sentence, List<Token> tokens, Function<String, List<Token>> cutter) {
            this.sentence = sentence;
            this.tokens = tokens;
            this.cutter = cutter;
        }

        List<Token> all(List<Hit> hits) {
            for (Hit hit : hits) {
                if (next < tokens.size() && hit.start >= tokens.get(next).start()) {
                    judge(hit);
                }
            }
            done.addAll(tokens.subList(next, tokens.size()));
            return done;
        }

        private void judge(Hit hit) {
            while (tokens.get(next).end() <= hit.start) {
                done.add(tokens.get(next++));
            }
            int last = next;
            while (tokens.get(last).end() < hit.end) {
                last++;
            }
            int start = tokens.get(next).start();
            int end = tokens.get(last).end();
            boolean partsFirst = start < hit.start;
            boolean partsLast = end > hit.end;
            if (last == next
                    || (!partsFirst && !partsLast)
                    || (partsFirst && !wins(hit, next, hit.start))
                    || (partsLast && !wins(hit, last, hit.end))) {
                return;
            }
            addRest(start, hit.start);
            boolean isContent = Natures.isContent(Nature.fromString(hit.word.nature()));
            done.add(new Token(
                    hit.start,
                    hit.end,
                    Natures.sort(hit.word.word().toCharArray(), 0, hit.end - hit.start, isContent)));
            addRest(hit.end, end);
            next = last + 1;
        }

        private void addRest(int start, int end) {
            for (Token token : cutter.apply(sentence.substring(start, end))) {
                done.add(new Token(start + token.start(), start + token.end(), token.sort()));
            }
        }

        private boolean wins(Hit hit, int token, int at) {
            String word = sentence.substring(
                    tokens.get(token).start(), tokens.get(token).end());
            return !own.containsKey(word)
                    && !(isLatin(at - 1) && isLatin(at))
                    && LexiconUtility.getFrequency(word) < hit.word.frequency();
        }

        private boolean isLatin(int index) {
            char c = sentence.charAt(index);
            return c < 0x2000 && Character.isLetterOrDigit(c);
        }
    }
}
