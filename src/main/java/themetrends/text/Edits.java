package themetrends.text;

import java.util.List;

/** What can be done with the edits of one rule: apply them, take them back, trace a place to where it came from. */
final class Edits {
    private Edits() {}

    /** A text with edits applied that belong to it. */
    static String apply(String text, List<Edit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (Edit edit : edits) {
            result.append(text, from, edit.at()).append(edit.after());
            from = edit.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    /** The text to which edits were applied, from what came of it. */
    static String undo(String result, List<Edit> edits) {
        if (edits.isEmpty()) {
            return result;
        }
        StringBuilder text = new StringBuilder(result.length());
        int from = 0;
        for (Edit edit : edits) {
            int upTo = from + edit.at() - text.length();
            text.append(result, from, upTo).append(edit.before());
            from = upTo + edit.after().length();
        }
        return text.append(result, from, result.length()).toString();
    }

    /**
     * Where places in a result were before the edits.
     *
     * @param places indexes into the result, ascending
     */
    static int[] trace(int[] places, List<Edit> edits) {
        int[] traced = new int[places.length];
        int grown = 0;
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            while (next < edits.size() && endAfter(edits.get(next), grown) <= places[i]) {
                grown += edits.get(next).growth();
                next++;
            }
            boolean within = next < edits.size() && edits.get(next).at() + grown <= places[i];
            traced[i] = within ? edits.get(next).at() : places[i] - grown;
        }
        return traced;
    }

    /**
     * Where places in a text are behind the edits; what lay inside an edit is where the edit begins.
     *
     * @param places indexes into the text, ascending
     */
    static int[] move(int[] places, List<Edit> edits) {
        int[] moved = new int[places.length];
        int grown = 0;
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            while (next < edits.size() && edits.get(next).end() <= places[i]) {
                grown += edits.get(next).growth();
                next++;
            }
            boolean within = next < edits.size() && edits.get(next).at() <= places[i];
            moved[i] = (within ? edits.get(next).at() : places[i]) + grown;
        }
        return moved;
    }

    private static int endAfter(Edit edit, int grown) {
        return edit.at() + grown + edit.after().length();
    }
}
