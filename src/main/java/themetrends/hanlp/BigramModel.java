package themetrends.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * HanLP's bigram model as plain arrays: its core dictionary, and what it costs that one word follows another. Words are
 * numbers; those that are no words of the dictionary follow behind the last that is.
 */
final class BigramModel {
    /** HanLP's weight of a pair of words against the single word. */
    private static final double PAIR = 0.9;

    private static final double SINGLE = 1 - PAIR;
    private static final String ANY_WORD = "字";

    final int begin;
    final int end;
    /** A number in Arabic or Chinese digits that is in no dictionary. */
    final int number;
    /** A mark or any other character. */
    final int mark;
    /** Latin letters. */
    final int letters;
    /** A Han character that is in no dictionary. */
    final int unknown;

    private final int[] base;
    private final int[] check;
    private final BigramTable table = new BigramTable();
    private final int[] ids;
    private final int[] frequencies;
    private final boolean[] content;
    /** What a word costs behind one that it was never seen behind: the same for all of those. */
    private final double[] unseen;

    BigramModel() {
        DoubleArrayTrie<Attribute> words = CoreDictionary.trie;
        base = words.getBase();
        check = words.getCheck();
        int size = words.size();
        ids = new int[size + 6];
        frequencies = new int[ids.length];
        content = new boolean[ids.length];
        unseen = new double[ids.length];
        for (int word = 0; word < size; word++) {
            set(word, new Vertex(ANY_WORD, words.getValueAt(word), word));
        }
        begin = size;
        set(begin, Vertex.newB());
        end = size + 1;
        set(end, Vertex.newE());
        number = size + 2;
        set(number, atom(Nature.m, CoreDictionary.M_WORD_ID));
        mark = size + 3;
        set(mark, atom(Nature.w, -1));
        letters = size + 4;
        set(letters, atom(Nature.nx, CoreDictionary.X_WORD_ID));
        unknown = size + 5;
        set(unknown, atom(Nature.n, -1));
    }

    private static Vertex atom(Nature nature, int id) {
        return new Vertex(ANY_WORD, ANY_WORD, new Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY), id);
    }

    private void set(int word, Vertex vertex) {
        ids[word] = vertex.wordID;
        frequencies[word] = vertex.attribute.totalFrequency;
        content[word] = Natures.isContent(vertex.guessNature());
        unseen[word] = cost(0, 0, frequencies[word]);
    }

    /** HanLP's MathUtility.calculateWeight, term by term: another order would round another way. */
    private static double cost(int together, int first, int second) {
        return -Math.log(PAIR * (Predefine.myu * together / (first + 1) + 1 - Predefine.myu)
                + SINGLE * second / Predefine.TOTAL_FREQUENCY);
    }

    /** What it costs that {@code second} follows {@code first}. */
    double cost(int first, int second) {
        int together = table.count(ids[first], ids[second]);
        return together == 0 ? unseen[second] : cost(together, frequencies[first], frequencies[second]);
    }

    /** How many words have a number, those of no dictionary among them. */
    int size() {
        return ids.length;
    }

    /** Whether a word stands for itself alone, not for all numbers, marks or the like. */
    boolean isKnown(int word) {
        return word < begin;
    }

    /** Whether a word is a content word, by its commonest part of speech. */
    boolean isContent(int word) {
        return content[word];
    }

    /** Where the search for the words that begin at a place starts. */
    int root() {
        return base[0];
    }

    /** One character further in the dictionary; -1 where no word goes on so. */
    int step(int state, char c) {
        int next = state + c + 1;
        return check[next] == state ? base[next] : -1;
    }

    /** The word that ends here; -1 where none does. */
    int word(int state) {
        return check[state] == state && base[state] < 0 ? -base[state] - 1 : -1;
    }
}
