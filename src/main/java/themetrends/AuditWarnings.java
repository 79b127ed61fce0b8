package themetrends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.PhraseAudit;

/** Says of which phrases another way to count would give other numbers. */
final class AuditWarnings {
    /** Phrases told one by one. */
    private static final int NAMED = 10;
    /** Longer words named for a phrase. */
    private static final int WORDS = 3;

    private AuditWarnings() {}

    /** One sentence for each phrase that is often split, nested or straddling, the first ten of them. */
    static List<String> of(Findings findings) {
        Map<String, Phrase> phrases =
                findings.phrases().stream().collect(Collectors.toMap(Phrase::label, phrase -> phrase));
        List<String> all = PhraseAudit.of(findings.audit()).stream()
                .flatMap(audit ->
                        sentence(
                                audit,
                                Optional.ofNullable(phrases.get(audit.phrase())).stream()
                                        .allMatch(Phrase::nested))
                                .stream())
                .toList();
        List<String> told = new ArrayList<>(all.subList(0, Math.min(NAMED, all.size())));
        if (all.size() > NAMED) {
            told.add("… and " + (all.size() - NAMED) + " more phrases, all in tables/segmentation_audit.csv.");
        }
        return told;
    }

    private static Optional<String> sentence(PhraseAudit audit, boolean nestedCounts) {
        List<String> parts = new ArrayList<>();
        if (audit.isOftenSplit()) {
            parts.add(audit.joined() + " are cut into several tokens, which a count of tokens would miss (counted)");
        }
        if (audit.isOftenNested()) {
            parts.add(audit.nested() + " lie inside longer words (" + words(audit.inside()) + "; "
                    + (nestedCounts ? "counted, unless the phrase says no-nested" : "not counted, as no-nested says")
                    + ")");
        }
        if (audit.isOftenStraddling()) {
            parts.add(audit.straddling() + " are cut out of other words (not counted)");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("Of " + audit.finds() + " finds of «" + audit.phrase() + "», " + String.join(", ", parts)
                        + ".");
    }

    private static String words(Map<String, Long> inside) {
        Stream<String> most = inside.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(word -> word.getKey() + " " + word.getValue());
        return Stream.concat(most, inside.size() > WORDS ? Stream.of("…") : Stream.empty())
                .collect(Collectors.joining(", "));
    }
}
