package themetrends.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Where repair touched a text: what a plain search of the damaged text would not find, and what only it would find.
 *
 * @param seams places, as indexes into the text: the characters before and behind did not stand side by side as they do
 *     now, because something was taken out between them or one of them was replaced
 * @param removed words that were taken out, from left to right
 */
public record Mends(BitSet seams, List<Removed> removed) implements Serializable {
    /** Nothing was touched. */
    public static final Mends NONE = new Mends(new BitSet(), List.of());

    /**
     * Words that were taken out.
     *
     * @param at where they stood, as an index into the text
     * @param text the words
     */
    public record Removed(int at, String text) implements Serializable {
        private boolean hasWords() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    public Mends {
        seams = (BitSet) seams.clone();
        removed = List.copyOf(removed);
    }

    @Override
    public BitSet seams() {
        return (BitSet) seams.clone();
    }

    /** Whether nothing was touched. */
    public boolean isNone() {
        return seams.isEmpty() && removed.isEmpty();
    }

    /** Whether the two or more characters from {@code start} to before {@code end} stand together only since repair. */
    public boolean join(int start, int end) {
        int next = nextSeam(start + 1);
        return next >= 0 && next < end;
    }

    /** The first seam at or behind a place; -1 where there is none. */
    public int nextSeam(int from) {
        return seams.nextSetBit(from);
    }

    /** The same behind one more rule, whose edits belong to the text that these belong to. */
    Mends behind(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        BitSet moved = new BitSet();
        for (int seam : Edits.move(seams.stream().toArray(), edits)) {
            moved.set(seam);
        }
        List<Removed> taken = new ArrayList<>();
        int[] places = Edits.move(removed.stream().mapToInt(Removed::at).toArray(), edits);
        for (int i = 0; i < places.length; i++) {
            taken.add(new Removed(places[i], removed.get(i).text()));
        }
        int[] starts = Edits.move(edits.stream().mapToInt(Edit::at).toArray(), edits);
        for (int i = 0; i < starts.length; i++) {
            Edit edit = edits.get(i);
            moved.set(starts[i], starts[i] + edit.after().length() + 1);
            if (edit.after().isEmpty()) {
                taken.add(new Removed(starts[i], edit.before()));
            }
        }
        taken.removeIf(words -> !words.hasWords());
        taken.sort(Comparator.comparingInt(Removed::at));
        return new Mends(moved, taken);
    }
}
