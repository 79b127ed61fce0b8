package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page, from top to bottom, wherever an article may end: at datelines, end marks, signatures, headlines with a
 * byline, the years of a compendium. A dateline quoted inside a paragraph cuts nothing.
 */
final class PageCutter {
    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();
    private final SignatureYears years;
    private List<String> body = new ArrayList<>();
    /** Headings, bylines and dates above the next running text. */
    private List<String> pending = new ArrayList<>();

    private List<String> box = new ArrayList<>();
    private @Nullable Signature signature;
    private boolean begins = true;
    private boolean hasSentence;
    private boolean ended;

    private PageCutter(List<String> lines) {
        this.lines = lines;
        this.years = new SignatureYears(lines);
    }

    static List<Part> parts(List<String> lines) {
        return new PageCutter(lines).cut();
    }

    private List<Part> cut() {
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            Optional<Signature> found = Signature.of(line);
            if (found.isPresent()) {
                i = sign(found.get(), i + 1);
                continue;
            }
            take(line, i);
            i++;
        }
        flushArticle();
        return parts;
    }

    private void take(String line, int i) {
        if (!box.isEmpty() && !LineMarks.isBoxed(line)) {
            flushBox();
        }
        if (years.isHeading(i)) {
            flushArticle();
        } else if (hasSentence && LineMarks.isEndMarkAlone(line)) {
            body.addAll(pending);
            pending.clear();
            body.add(line);
            ended = true;
        } else if (LineMarks.isBoxed(line)) {
            flushBody();
            box.addAll(pending);
            pending.clear();
            box.add(line);
        } else if (LineMarks.isText(line)) {
            takeText(line);
        } else {
            pending.add(line);
        }
    }

    private void takeText(String line) {
        boolean first = !hasSentence && body.isEmpty();
        if (ended || (hasSentence && (LineMarks.isDateline(line) || Headline.isSigned(pending)))) {
            flushArticle();
        } else if (first) {
            flush(Part.Sort.HEADLINES, pending);
        } else if (hasSentence && pending.size() > 1) {
            flushBody();
            flush(Part.Sort.SUBHEADS, pending);
        } else {
            body.addAll(pending);
            pending.clear();
        }
        body.add(line);
        hasSentence |= LineMarks.isSentence(line);
        ended = LineMarks.isEndMark(line);
    }

    /** Takes a signature; returns the first line that does not belong to the text that it signs. */
    private int sign(Signature found, int next) {
        if (body.isEmpty() && !box.isEmpty()) {
            takeBoxForBody();
        }
        if (!hasSentence || signature != null) {
            flushHeadSigned();
            signature = found;
            return next;
        }
        body.addAll(pending);
        pending.clear();
        int last = body.size() - 1;
        InterruptedText rest = InterruptedText.behind(body.get(last), lines, next, years);
        if (rest.isInterrupted()) {
            body.set(last, body.get(last) + lines.get(next));
            body.addAll(lines.subList(next + 1, rest.end()));
        }
        signature = found;
        flushArticle();
        return rest.end();
    }

    private void takeBoxForBody() {
        body.addAll(box);
        box.clear();
        hasSentence = true;
    }

    /** A signature above its text: what stands above is signed already, or is a headline. */
    private void flushHeadSigned() {
        if (hasSentence) {
            flushArticle();
        } else {
            flush(Part.Sort.HEADLINES, pending);
        }
    }

    private void flushArticle() {
        int signOff = body.isEmpty() ? 0 : Headline.signOff(pending);
        body.addAll(pending.subList(0, signOff));
        pending = new ArrayList<>(pending.subList(signOff, pending.size()));
        flushBox();
        flushBody();
        flush(Part.Sort.HEADLINES, pending);
        begins = true;
        hasSentence = false;
        ended = false;
        signature = null;
    }

    private void flushBody() {
        if (!body.isEmpty()) {
            parts.add(new Part(Part.Sort.BODY, body, signature, begins));
            begins = false;
        }
        body = new ArrayList<>();
    }

    private void flushBox() {
        flush(Part.Sort.BOX, box);
        box = new ArrayList<>();
    }

    private void flush(Part.Sort sort, List<String> stray) {
        if (!stray.isEmpty()) {
            parts.add(new Part(sort, stray, null, false));
            pending = new ArrayList<>();
        }
    }
}
