package themetrends.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The segmentation audit, from summed counts. */
public final class AuditTable {
    private AuditTable() {}

    /**
     * A row for each year and phrase, by year and in the order of the phrases.
     *
     * @param counts occurrences by year, phrase and match
     * @param cells the cells of the same texts
     * @param phrases the tracked phrases
     */
    public static List<AuditRow> of(Map<AuditKey, Long> counts, CellTable cells, List<Phrase> phrases) {
        Map<List<Object>, Map<AuditKey, Long>> byRow = new HashMap<>();
        counts.forEach((key, count) -> byRow.computeIfAbsent(List.of(key.year(), key.phrase()), row -> new HashMap<>())
                .put(key, count));
        List<AuditRow> rows = new ArrayList<>();
        for (int year : cells.years()) {
            for (Phrase phrase : phrases) {
                List<Object> key = List.of(year, phrase.label());
                rows.add(row(
                        year, phrase.label(), byRow.getOrDefault(key, Map.of()), cells.search(year, phrase.label())));
            }
        }
        return rows;
    }

    private static AuditRow row(int year, String phrase, Map<AuditKey, Long> counts, SearchTally search) {
        Map<String, Long> inside = new TreeMap<>();
        Map<String, Long> overlaps = new TreeMap<>();
        counts.forEach((key, count) -> {
            if (!key.inside().isEmpty()) {
                inside.merge(key.inside(), count, Long::sum);
            }
            key.overlaps().forEach(other -> overlaps.merge(other, count, Long::sum));
        });
        return new AuditRow(
                year,
                phrase,
                sum(counts, key -> key.match().equals(Match.TOKEN.label())),
                sum(counts, key -> key.match().equals(Match.JOINED.label())),
                sum(counts, key -> key.match().equals(Match.NESTED.label())),
                sum(counts, key -> key.match().equals(Match.STRADDLING.label())),
                sum(counts, AuditKey::negated),
                search,
                inside,
                overlaps);
    }

    private static long sum(Map<AuditKey, Long> counts, Predicate<AuditKey> which) {
        return counts.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
