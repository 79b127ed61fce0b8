package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in the making: headlines that were brought back to it, its lines, its signature. */
final class Draft {
    private final List<String> headlines = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private @Nullable Signature signature;

    void add(Part body) {
        lines.addAll(body.lines());
        signature = body.signature() != null ? body.signature() : signature;
    }

    void addLines(List<String> more) {
        lines.addAll(more);
    }

    void addHeadline(List<String> headline) {
        headlines.addAll(headline);
    }

    boolean hasHeadline() {
        return !headlines.isEmpty();
    }

    List<String> lines() {
        return lines;
    }

    Section section() {
        List<String> all = new ArrayList<>(headlines);
        all.addAll(lines);
        return new Section(all, signature);
    }
}
