package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Kind;

class RateTrendTest {
    private record Text(int year, Kind kind, long mentions, long tokens) {
        TermTally term() {
            return TermTally.of(year, kind, mentions, tokens);
        }

        TermTally size() {
            return TermTally.of(year, kind, tokens, tokens);
        }
    }

    private static double z(List<Text> texts) {
        RateTrend trend = new RateTrend(
                texts.stream().map(Text::size).reduce(TermTally::plus).orElseThrow());
        return trend.z(texts.stream()
                .filter(text -> text.mentions > 0)
                .map(Text::term)
                .reduce(TermTally::plus)
                .orElseThrow());
    }

    private static Text news(int year, long mentions) {
        return new Text(year, Kind.NEWS, mentions, 100);
    }

    /**
     * Three years, an article of 100 tokens each, with 0, 1 and 5 mentions: λ = 6/300 and ȳ = 2001, so U = 0 · -1 + 5 = 5.
     * The articles of 2000 and 2002 lie 2 below and 3 above what is expected: V = 4 + 9.
     */
    @Test
    void isThatWorkedOutByHand() {
        assertThat(z(List.of(news(2000, 0), news(2001, 1), news(2002, 5)))).isCloseTo(5 / Math.sqrt(13), within(1e-12));
        assertThat(z(List.of(news(2000, 5), news(2001, 1), news(2002, 0))))
                .isCloseTo(-5 / Math.sqrt(13), within(1e-12));
    }

    @Test
    void oneArticleFullOfAWordIsOnePieceOfEvidence() {
        List<Text> texts = IntStream.range(0, 100)
                .mapToObj(i -> news(2000 + i / 10, i == 99 ? 90 : 0))
                .toList();

        assertThat(z(texts)).isBetween(0.9, 1.1);
    }

    @Test
    void anotherKindOfTextInLaterYearsIsNoTrend() {
        List<Text> texts = IntStream.range(0, 60)
                .mapToObj(i -> i < 40
                        ? new Text(2000 + i / 4, Kind.MESSAGE, i % 2, 100)
                        : new Text(2009, Kind.REACTION, 5, 100))
                .toList();

        assertThat(z(texts)).isCloseTo(0, within(1e-9));
    }

    /** Without a trend, z of clustered mentions is spread as the normal distribution is. */
    @Test
    void chanceStaysWithinItsBounds() {
        Random random = new Random(7);
        int beyond = 0;
        for (int trial = 0; trial < 2000; trial++) {
            List<Text> texts = IntStream.range(0, 200)
                    .mapToObj(i -> new Text(
                            2000 + i % 10,
                            Kind.NEWS,
                            random.nextInt(5) == 0 ? 1 + random.nextInt(9) : 0,
                            50 + random.nextInt(500)))
                    .toList();
            beyond += Math.abs(z(texts)) > 1.96 ? 1 : 0;
        }
        assertThat(beyond / 2000.0).isBetween(0.03, 0.07);
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        TermTally a = news(2000, 1).term();
        TermTally b = news(2001, 2).term();
        TermTally c = new Text(2000, Kind.MESSAGE, 3, 7).term();

        TermTally one = a.plus(b).plus(c).plus(a);
        TermTally other = c.plus(a.plus(a)).plus(b);

        assertThat(one.byYear()).isEqualTo(other.byYear());
        assertThat(one.mentions()).isEqualTo(7).isEqualTo(other.mentions());
        assertThat(one.articles()).isEqualTo(4).isEqualTo(other.articles());
        assertThat(one.size()).isEqualTo(3);
    }
}
