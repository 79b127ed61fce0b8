package themetrends.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the edits of rules as they run and says on which line of the source each stands. */
final class RepairLog {
    private final List<RepairNote> notes = new ArrayList<>();
    private final List<List<Edit>> steps = new ArrayList<>();
    /** Where the lines start in the text behind the first rule, which only makes line ends alike. */
    private int[] lineStarts = {};

    /** Notes the edits of a rule; {@code result} is the text that came of them. */
    void add(Repair rule, List<Edit> edits, String result) {
        int[] places = places(edits);
        if (steps.isEmpty()) {
            lineStarts = lineStarts(result);
            places = Edits.move(places, edits);
        } else {
            for (int step = steps.size() - 1; step > 0; step--) {
                places = Edits.trace(places, steps.get(step));
            }
        }
        for (int i = 0; i < places.length; i++) {
            Edit edit = edits.get(i);
            notes.add(new RepairNote(rule, lineOf(places[i]), edit.at(), edit.before(), edit.after()));
        }
        steps.add(edits);
    }

    List<RepairNote> notes() {
        return notes;
    }

    private static int[] places(List<Edit> edits) {
        return edits.stream().mapToInt(Edit::at).toArray();
    }

    private int lineOf(int place) {
        int found = Arrays.binarySearch(lineStarts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts[line++] = end + 1;
        }
        return starts;
    }
}
