package themetrends.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Adds up what many articles add to the cells. */
public final class CellTallySums {
    private final Map<CellKey, Sum> sums = new HashMap<>();

    /** Adds the tallies of an article. */
    public void add(Map<CellKey, CountTally> article) {
        article.forEach(
                (key, tally) -> sums.computeIfAbsent(key, any -> new Sum()).add(tally));
    }

    /** The sum of each cell. */
    public Stream<Map.Entry<CellKey, CountTally>> tallies() {
        return sums.entrySet().stream()
                .map(cell -> Map.entry(cell.getKey(), cell.getValue().tally()));
    }

    private static final class Sum {
        private final MentionHistogram.Sum articles = new MentionHistogram.Sum();
        private CountTally rest = CountTally.NONE;

        void add(CountTally tally) {
            articles.add(tally.articles());
            rest = rest.plus(new CountTally(MentionHistogram.NONE, tally.hanChars(), tally.search(), tally.repeated()));
        }

        CountTally tally() {
            return new CountTally(articles.sum(), rest.hanChars(), rest.search(), rest.repeated());
        }
    }
}
