package themetrends.measure;

import java.io.Serializable;
import java.util.HashMap;

/** How the occurrences of a phrase in a year lie, counted or not: sums for the segmentation audit, in any order. */
final class PhraseMatches implements Serializable {
    private static final long serialVersionUID = 1;

    private long token;
    private long joined;
    private long nested;
    private long straddling;
    private long negated;
    private final HashMap<String, Long> inside = new HashMap<>();
    private final HashMap<String, Long> overlaps = new HashMap<>();

    void add(Occurrence occurrence) {
        switch (occurrence.match()) {
            case TOKEN -> token++;
            case JOINED -> joined++;
            case NESTED -> nested++;
            case STRADDLING -> straddling++;
        }
        negated += occurrence.negated() ? 1 : 0;
        if (!occurrence.inside().isEmpty()) {
            inside.merge(occurrence.inside(), 1L, Long::sum);
        }
        occurrence.overlaps().forEach(other -> overlaps.merge(other, 1L, Long::sum));
    }

    PhraseMatches plus(PhraseMatches other) {
        token += other.token;
        joined += other.joined;
        nested += other.nested;
        straddling += other.straddling;
        negated += other.negated;
        other.inside.forEach((token, count) -> inside.merge(token, count, Long::sum));
        other.overlaps.forEach((phrase, count) -> overlaps.merge(phrase, count, Long::sum));
        return this;
    }

    AuditRow row(int year, String phrase, SearchTally search) {
        return new AuditRow(year, phrase, token, joined, nested, straddling, negated, search, inside, overlaps);
    }
}
