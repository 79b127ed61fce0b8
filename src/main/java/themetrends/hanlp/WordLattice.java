package themetrends.hanlp;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;

/**
 * All words that may stand in a sentence, and the cheapest path through them: what HanLP's ViterbiSegment finds, without an
 * object for every word. May be used again and again, by one thread.
 */
final class WordLattice {
    private static final int NONE = -1;
    private static final String DECIMAL_MARKS = "，,．.";

    private final BigramModel model;
    private char[] text = {};
    private int length;
    /** First and last node of the words that begin at each place; behind the last character stands the end. */
    private int[] first = new int[64];

    private int[] last = new int[64];
    private int nodes;
    private int[] next = new int[256];
    private int[] words = new int[256];
    private int[] ends = new int[256];
    private int[] from = new int[256];
    private double[] costs = new double[256];

    WordLattice(BigramModel model) {
        this.model = model;
    }

    /** The words of the cheapest path, of several the one that HanLP takes. */
    void cut(char[] sentence, TokenRow row) {
        text = sentence;
        length = sentence.length;
        clear();
        addWords();
        addAtoms();
        add(length, model.end, length);
        path(find(), row);
    }

    private void clear() {
        if (first.length <= length) {
            first = new int[2 * length];
            last = new int[2 * length];
        }
        Arrays.fill(first, 0, length + 1, NONE);
        nodes = 0;
    }

    private void addWords() {
        for (int start = 0; start < length; start++) {
            int state = model.root();
            for (int i = start; i < length; i++) {
                state = model.step(state, text[i]);
                if (state == NONE) {
                    break;
                }
                int word = model.word(state);
                if (word != NONE) {
                    add(start, word, i + 1);
                }
            }
        }
    }

    /** Numbers, Latin words and characters of no dictionary, so that there is always a path. */
    private void addAtoms() {
        int i = 0;
        while (i < length) {
            if (first[i] == NONE) {
                int end = i + 1;
                while (end < length && (first[end] == NONE || CharType.get(text[end]) == CharType.CT_CNUM)) {
                    end++;
                }
                addAtoms(i, end);
                i = end;
            } else {
                i = ends[last[i]];
            }
        }
    }

    /** Runs of characters of one type; a number goes on behind a decimal mark. */
    private void addAtoms(int from, int to) {
        int start = from;
        byte type = CharType.get(text[from]);
        for (int i = from + 1; i < to; i++) {
            byte here = CharType.get(text[i]);
            if (here != type) {
                if (type == CharType.CT_NUM && isDecimalMark(i, to)) {
                    continue;
                }
                addAtom(start, type, i);
                start = i;
            }
            type = here;
        }
        addAtom(start, type, to);
    }

    private boolean isDecimalMark(int at, int to) {
        return DECIMAL_MARKS.indexOf(text[at]) >= 0 && at + 1 < to && CharType.get(text[at + 1]) == CharType.CT_NUM;
    }

    private void addAtom(int start, byte type, int end) {
        for (int node = first[start]; node != NONE; node = next[node]) {
            if (ends[node] == end) {
                return;
            }
        }
        int word = switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> model.number;
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> model.mark;
            case CharType.CT_SINGLE -> model.letters;
            default -> model.unknown;
        };
        add(start, word, end);
    }

    private void add(int start, int word, int end) {
        int node = nodes++;
        if (node == next.length) {
            grow();
        }
        words[node] = word;
        ends[node] = end;
        next[node] = NONE;
        from[node] = NONE;
        if (first[start] == NONE) {
            first[start] = node;
        } else {
            next[last[start]] = node;
        }
        last[start] = node;
    }

    private void grow() {
        int size = 2 * next.length;
        next = Arrays.copyOf(next, size);
        words = Arrays.copyOf(words, size);
        ends = Arrays.copyOf(ends, size);
        from = Arrays.copyOf(from, size);
        costs = Arrays.copyOf(costs, size);
    }

    /** The cheapest way to each node, by the model of Viterbi; returns the end. */
    private int find() {
        for (int node = first[0]; node != NONE; node = next[node]) {
            from[node] = node;
            costs[node] = model.cost(model.begin, words[node]);
        }
        for (int i = 0; i < length; i++) {
            for (int node = first[i]; node != NONE; node = next[node]) {
                if (from[node] != NONE) {
                    leave(node);
                }
            }
        }
        return first[length];
    }

    private void leave(int node) {
        for (int to = first[ends[node]]; to != NONE; to = next[to]) {
            double cost = costs[node] + model.cost(words[node], words[to]);
            if (from[to] == NONE || costs[to] > cost) {
                from[to] = node;
                costs[to] = cost;
            }
        }
    }

    /** The nodes on the way, which is read from its end; the first came from nowhere but itself. */
    private void path(int end, TokenRow row) {
        int count = 0;
        for (int node = end; node != from[node]; node = from[node]) {
            count++;
        }
        row.clear(count);
        int node = end;
        for (int i = count - 1; i >= 0; i--) {
            node = from[node];
            row.set(i, ends[node], words[node]);
        }
    }
}
