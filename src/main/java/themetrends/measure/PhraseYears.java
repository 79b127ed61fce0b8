package themetrends.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import themetrends.measure.stats.Confidence;
import themetrends.measure.stats.Part;
import themetrends.measure.stats.RateTrend;
import themetrends.measure.stats.TheilSen;

/**
 * A phrase over the years of one series, before any correction.
 *
 * @param series kind and voice
 * @param phrase label of the phrase
 * @param cells its years with text, in order
 * @param gaps years without text between them
 */
record PhraseYears(Series series, String phrase, List<Cell> cells, int gaps) {
    PhraseYears {
        cells = List.copyOf(cells);
    }

    /** Of all cells of one series and phrase. Years without text are missing; a year without a mention is a zero. */
    static PhraseYears of(List<Cell> cells) {
        List<Cell> withText = cells.stream()
                .filter(cell -> cell.tokens() > 0)
                .sorted(Comparator.comparingInt(cell -> cell.key().year()))
                .toList();
        int span = withText.isEmpty() ? 0 : year(withText, withText.size() - 1) - year(withText, 0) + 1;
        return new PhraseYears(Series.of(cells.get(0)), cells.get(0).key().phrase(), withText, span - withText.size());
    }

    long mentions() {
        return cells.stream().mapToLong(Cell::mentions).sum();
    }

    RateTrend trend() {
        // Series that hold the same texts get the same draws, and so the same p-value.
        return RateTrend.of(
                cells.stream()
                        .map(cell -> new Part(cell.mentions(), cell.tokens(), 1))
                        .toList(),
                "trend " + phrase);
    }

    /** Per 10,000 tokens and year; empty for a single year. */
    Optional<TheilSen> slope(Confidence confidence) {
        return cells.size() < 2
                ? Optional.empty()
                : Optional.of(TheilSen.of(
                        cells.stream().map(cell -> (double) cell.key().year()).toList(),
                        cells.stream()
                                .map(cell -> cell.per10kTokens().orElseThrow())
                                .toList(),
                        confidence));
    }

    private static int year(List<Cell> cells, int at) {
        return cells.get(at).key().year();
    }
}
