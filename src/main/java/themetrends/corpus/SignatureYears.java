package themetrends.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a compendium that hold only the year of the next signature: headings of its messages. */
final class SignatureYears {
    private final List<Boolean> headings;

    SignatureYears(List<String> lines) {
        List<Boolean> fromBelow = new ArrayList<>(lines.size());
        String year = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            year = Signature.of(line)
                    .map(signature -> String.valueOf(signature.dating().year()))
                    .orElse(year);
            fromBelow.add(!year.isEmpty() && LineMarks.isYear(line) && line.startsWith(year));
        }
        Collections.reverse(fromBelow);
        headings = fromBelow;
    }

    boolean isHeading(int line) {
        return headings.get(line);
    }
}
