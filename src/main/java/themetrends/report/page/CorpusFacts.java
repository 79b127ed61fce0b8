package themetrends.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;

/** What the corpus is made of, in figures. */
final class CorpusFacts {
    private final Findings findings;

    CorpusFacts(Findings findings) {
        this.findings = findings;
    }

    /** A figure with its name in the wording. */
    public record Fact(String key, String value) {}

    List<Fact> facts(long repairs) {
        Findings.Totals totals = findings.totals();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("sources", totals.sources()));
        facts.add(fact("rejected", findings.rejected().size()));
        facts.add(fact("articles", totals.articles()));
        facts.add(fact("counted", totals.counted()));
        facts.add(fact("undated", totals.undated()));
        facts.add(fact("reprints", totals.reprints()));
        facts.add(fact("tokens", totals.size().tokens()));
        facts.add(fact("han", totals.size().hanChars()));
        facts.add(
                fact("han-copies", totals.size().hanChars() + totals.repeated().hanChars()));
        facts.add(fact("mentions", totals.mentions()));
        facts.add(fact("mentions-copies", totals.mentions() + totals.repeated().mentions()));
        facts.add(fact("repeated", totals.repeated().sentences()));
        facts.add(fact("repairs", repairs));
        return facts;
    }

    private static Fact fact(String key, long value) {
        return new Fact("corpus." + key, Figures.count(value));
    }

    /** One kind of text in one voice, over all years. */
    public record Part(String kind, String voice, String articles, String tokens, String mentions) {}

    private record Key(String kind, String voice) {}

    /** Every kind and voice that has text, in the order of the tables. */
    List<Part> parts() {
        Map<Key, long[]> sums = new LinkedHashMap<>();
        String first = findings.phrases().get(0).label();
        for (Cell cell : findings.cells()) {
            CellKey key = cell.key();
            long[] sum = sums.computeIfAbsent(new Key(key.kind(), key.voice()), part -> new long[3]);
            // The size of a text is the same for every phrase.
            if (key.phrase().equals(first)) {
                sum[0] += cell.articles();
                sum[1] += cell.tokens();
            }
            sum[2] += cell.mentions();
        }
        return sums.entrySet().stream()
                .filter(part -> part.getValue()[1] > 0)
                .map(part -> new Part(
                        part.getKey().kind(),
                        part.getKey().voice(),
                        Figures.count(part.getValue()[0]),
                        Figures.count(part.getValue()[1]),
                        Figures.count(part.getValue()[2])))
                .toList();
    }
}
