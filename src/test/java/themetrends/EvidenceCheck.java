package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether every number can be traced. */
final class EvidenceCheck {
    private EvidenceCheck() {}

    /** For each cell of a kind and a voice, and for the sums, the evidence has as many rows as the cell has mentions. */
    static void everyCellHasItsSentences(Path tables) {
        var evidence = Run.rows(tables.resolve("evidence.csv"));
        Map<String, Long> cells = evidence.stream()
                .collect(Collectors.groupingBy(
                        row -> key(row, row.get("kind"), row.get("voice")), Collectors.counting()));
        Map<String, Long> sums =
                evidence.stream().collect(Collectors.groupingBy(row -> key(row, "all", "all"), Collectors.counting()));
        sums.putAll(cells);
        long mentions = 0;
        for (Map<String, String> row : Run.rows(tables.resolve("term_frequency.csv"))) {
            boolean mixed = row.get("kind").equals("all") != row.get("voice").equals("all");
            if (!mixed) {
                String key = key(row, row.get("kind"), row.get("voice"));
                assertThat(Long.parseLong(row.get("mentions"))).as(key).isEqualTo(sums.getOrDefault(key, 0L));
                mentions += row.get("kind").equals("all") ? Long.parseLong(row.get("mentions")) : 0;
            }
        }
        assertThat(mentions).isEqualTo(evidence.size()).isPositive();
    }

    private static String key(Map<String, String> row, String kind, String voice) {
        return String.join(" ", row.get("year"), kind, voice, row.get("phrase"));
    }
}
