package themetrends.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text on its way through the rules: what several of them ask of it is found out once, until one changes it. */
final class WorkingText {
    private final String text;
    private @Nullable List<Line> lines;
    private int kinds;

    WorkingText(String text) {
        this.text = text;
    }

    /** Its characters. */
    String text() {
        return text;
    }

    /** Its lines that are not blank. */
    List<Line> lines() {
        List<Line> found = lines == null ? Line.of(text) : lines;
        lines = found;
        return found;
    }

    /** Whether it has a character of one of these kinds, which {@link Chars} lists. */
    boolean hasAny(int wanted) {
        if (kinds == 0) {
            kinds = Chars.kinds(text);
        }
        return (kinds & wanted) != 0;
    }

    /** What edits make of it. */
    WorkingText with(List<Edit> edits) {
        return edits.isEmpty() ? this : new WorkingText(Edits.apply(text, edits));
    }
}
