package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a page into its articles at signature lines.
 *
 * <p>A signature closes the text above it. That text begins behind the signature before, or at a line that holds only
 * the signature's year; what stands above such a line is an article of its own. Where layout set a signature into the
 * middle of a sentence, the rest of the sentence and of its text follows the signature and still belongs above it.
 */
final class Splitter {
    private static final String FINAL = "。！？!?…”’」』）)";

    private final List<String> lines;
    private final List<Section> sections = new ArrayList<>();
    private List<String> open = new ArrayList<>();

    private Splitter(List<String> lines) {
        this.lines = lines;
    }

    /** The articles of a repaired text, from top to bottom; one where there is no signature. */
    static List<Section> split(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return new Splitter(lines).sections();
    }

    private List<Section> sections() {
        int i = 0;
        while (i < lines.size()) {
            Optional<Signature> signature = Signature.of(lines.get(i));
            if (signature.isEmpty()) {
                open.add(lines.get(i));
                i++;
            } else {
                i = takeInterrupted(i + 1);
                close(signature.get());
            }
        }
        if (!open.isEmpty() || sections.isEmpty()) {
            sections.add(new Section(open, null));
        }
        return sections;
    }

    /** Takes what follows a signature that interrupts a sentence; returns the first line that does not belong. */
    private int takeInterrupted(int from) {
        if (open.isEmpty()
                || endsSentence(open.get(open.size() - 1))
                || from == lines.size()
                || isYear(lines.get(from))) {
            return from;
        }
        int last = open.size() - 1;
        open.set(last, open.get(last) + lines.get(from));
        int next = from + 1;
        while (next < lines.size() && isRunningText(lines.get(next))) {
            open.add(lines.get(next));
            next++;
        }
        return next;
    }

    private void close(Signature signature) {
        String year = String.valueOf(signature.dating().year());
        int heading = open.lastIndexOf(year);
        if (heading < 0) {
            heading = open.lastIndexOf(year + "年");
        }
        if (heading > 0) {
            sections.add(new Section(open.subList(0, heading), null));
        }
        sections.add(new Section(open.subList(heading + 1, open.size()), signature));
        open = new ArrayList<>();
    }

    private static boolean endsSentence(String line) {
        return FINAL.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean isRunningText(String line) {
        return endsSentence(line) && Signature.of(line).isEmpty();
    }

    private static boolean isYear(String line) {
        return line.strip().matches("\\d{4}年?");
    }
}
