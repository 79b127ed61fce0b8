package themetrends.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BaseNode;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import themetrends.text.Token;

/**
 * Joins whole tokens that make up a word, and says what sort of word each token is: first by HanLP's built-in dictionary of
 * longer words, then by ours. The built-in one is shared and never written to; ours says the part of speech of a word that
 * both have. What HanLP's Segment does with a custom dictionary.
 *
 * <p>Where the built-in dictionary gets to by a word of the model, and what sort of word that is, is looked up once for
 * each word.
 */
final class JoinedWords {
    private static final int ROOT = 1;
    private static final int NONE = -1;
    private static final List<Token.Sort> SORTS = List.of(Token.Sort.values());
    private static final int SORT_BITS = 2;
    private static final int SORT = (1 << SORT_BITS) - 1;

    private final BigramModel model;
    private final DoubleArrayTrie<Attribute> builtIn = CustomDictionary.DEFAULT.dat;
    private final int[] base = builtIn.getBase();
    private final int[] check = builtIn.getCheck();
    /**
     * By number in the model: the state of the built-in dictionary behind the word, and the word's sort; 0 until it is looked
     * up. All threads share it: a number is written at once, and always the same.
     */
    private final int[] known;

    private final BinTrie<Token.Sort> own = new BinTrie<>();
    private final BitSet ownFirst = new BitSet();

    JoinedWords(BigramModel model, List<DictionaryWord> words) {
        this.model = model;
        known = new int[model.size()];
        for (DictionaryWord word : words) {
            char[] text = word.word().toCharArray();
            boolean isContent = Natures.isContent(Nature.fromString(word.nature()));
            own.put(text, Natures.sort(text, 0, text.length, isContent));
            ownFirst.set(text[0]);
        }
    }

    void join(char[] text, TokenRow row) {
        for (int i = 0; i < row.size(); i++) {
            joinBuiltIn(text, row, i);
        }
        for (int i = 0; i < row.size(); i++) {
            if (ownFirst.get(text[row.start(i)])) {
                joinOwn(text, row, i);
            }
        }
    }

    private void joinBuiltIn(char[] text, TokenRow row, int from) {
        int facts = known[row.word(from)];
        if (facts == 0) {
            facts = facts(row.word(from), text, row.start(from), row.end(from));
        }
        row.setSort(from, SORTS.get((facts & SORT) - 1));
        if (facts > SORT) {
            joinLonger(text, row, from, facts >>> SORT_BITS);
        }
    }

    private int facts(int word, char[] text, int start, int end) {
        int state = Math.max(0, step(ROOT, text, start, end));
        int found = state > 0 ? word(state) : NONE;
        boolean isContent =
                found == NONE ? model.isContent(word) : Natures.isContent(builtIn.getValueAt(found).nature[0]);
        int facts = state << SORT_BITS | (SORTS.indexOf(Natures.sort(text, start, end, isContent)) + 1);
        if (model.isKnown(word)) {
            known[word] = facts;
        }
        return facts;
    }

    private void joinLonger(char[] text, TokenRow row, int from, int first) {
        int state = first;
        int word = NONE;
        int end = from + 1;
        for (int to = from + 1; to < row.size(); to++) {
            state = step(state, text, row.start(to), row.end(to));
            if (state < 0) {
                break;
            }
            int longer = word(state);
            if (longer != NONE) {
                word = longer;
                end = to + 1;
            }
        }
        if (word != NONE) {
            boolean isContent = Natures.isContent(builtIn.getValueAt(word).nature[0]);
            row.join(from, end, Natures.sort(text, row.start(from), row.end(end - 1), isContent));
        }
    }

    private int step(int state, char[] text, int start, int end) {
        int at = state;
        for (int i = start; i < end; i++) {
            int next = at + text[i] + 1;
            if (check[next] != at) {
                return NONE;
            }
            at = base[next];
        }
        return at;
    }

    private int word(int state) {
        return check[state] == state && base[state] < 0 ? -base[state] - 1 : NONE;
    }

    private void joinOwn(char[] text, TokenRow row, int from) {
        BaseNode<Token.Sort> node = step(own, text, row.start(from), row.end(from));
        if (node == null) {
            return;
        }
        Token.Sort sort = node.getValue();
        int end = from + 1;
        for (int to = from + 1; to < row.size(); to++) {
            node = step(node, text, row.start(to), row.end(to));
            if (node == null) {
                break;
            }
            if (node.getValue() != null) {
                sort = node.getValue();
                end = to + 1;
            }
        }
        if (sort != null) {
            row.join(from, end, sort);
        }
    }

    private static @Nullable BaseNode<Token.Sort> step(BaseNode<Token.Sort> node, char[] text, int start, int end) {
        BaseNode<Token.Sort> at = node;
        for (int i = start; i < end && at != null; i++) {
            at = at.transition(text[i]);
        }
        return at;
    }
}
