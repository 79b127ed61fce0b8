package themetrends.measure;

import java.util.List;
import java.util.OptionalDouble;
import themetrends.measure.stats.Dispersion;
import themetrends.measure.stats.Part;

/**
 * How evenly a phrase is spread over the articles of a cell.
 *
 * @param meanPerToken mean over the articles of each one's mentions per token, all articles weighing the same, however
 *     short; empty where there is no text
 * @param dp Gries' DP, 0 if every article has its share; empty with fewer than two articles or without a mention
 * @param dpNorm DP as a share of the greatest that these articles allow, so that few and many articles can be compared
 */
public record Evenness(OptionalDouble meanPerToken, OptionalDouble dp, OptionalDouble dpNorm) {
    /**
     * Of articles: events are mentions, size is in tokens. Those without a token are passed over.
     *
     * @param articles in a fixed order, as sums of decimals depend on it
     */
    static Evenness of(List<Part> articles) {
        List<Part> sized = articles.stream().filter(part -> part.size() > 0).toList();
        long n = sized.stream().mapToLong(Part::count).sum();
        if (n == 0) {
            return new Evenness(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double sum = 0;
        for (Part part : sized) {
            sum += part.count() * ((double) part.events() / part.size());
        }
        return new Evenness(
                OptionalDouble.of(sum / n),
                n < 2 ? OptionalDouble.empty() : Dispersion.dp(sized),
                Dispersion.dpNorm(sized));
    }
}
