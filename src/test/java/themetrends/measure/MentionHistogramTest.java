package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.Part;

class MentionHistogramTest {
    private static MentionHistogram sum(List<MentionHistogram> articles) {
        return articles.stream().reduce(MentionHistogram.NONE, MentionHistogram::plus);
    }

    private static MentionHistogram of(long mentions, long tokens) {
        return MentionHistogram.of(mentions, tokens);
    }

    @Test
    void articlesThatLookAlikeAreOneEntry() {
        MentionHistogram histogram = sum(List.of(of(2, 300), of(0, 50), of(2, 300), of(1, 900), of(2, 40)));

        assertThat(histogram.parts())
                .containsExactly(new Part(0, 50, 1), new Part(1, 900, 1), new Part(2, 40, 1), new Part(2, 300, 2));
        assertThat(histogram.articles()).isEqualTo(5);
        assertThat(histogram.mentions()).isEqualTo(7);
        assertThat(histogram.tokens()).isEqualTo(1590);
    }

    @Test
    void neitherOrderNorGroupingMatters() {
        Random random = new Random(20240229);
        List<MentionHistogram> articles = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(i -> of(random.nextInt(3), random.nextInt(20)))
                .toList());
        MentionHistogram inOrder = sum(articles);
        Collections.shuffle(articles, random);

        assertThat(sum(articles.subList(0, 100)).plus(sum(articles.subList(100, 300))))
                .isEqualTo(inOrder);
    }

    /** Of five articles three have a mention; the two that are left have none. */
    @Test
    void articlesWithoutAMentionFollowFromAllArticles() {
        MentionHistogram all =
                sum(Stream.of(10, 20, 20, 20, 30).map(tokens -> of(0, tokens)).toList());
        MentionHistogram with = sum(List.of(of(4, 10), of(1, 20), of(2, 20)));

        assertThat(with.among(all).parts())
                .containsExactly(
                        new Part(0, 20, 1),
                        new Part(0, 30, 1),
                        new Part(1, 20, 1),
                        new Part(2, 20, 1),
                        new Part(4, 10, 1));
        assertThat(with.among(all).tokens()).isEqualTo(all.tokens());
    }

    @Test
    void aMentionWithoutTextIsAnError() {
        assertThatThrownBy(() -> of(1, 20).among(of(0, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an article has a mention and no text");
    }

    @Test
    void holdsTheLargestNumbers() {
        int most = Integer.MAX_VALUE;

        assertThat(of(most, most).parts()).containsExactly(new Part(most, most, 1));
        assertThat(of(most, most).plus(of(most, most)).tokens()).isEqualTo(2L * most);
        assertThatThrownBy(() -> of(1L + most, 1)).isInstanceOf(ArithmeticException.class);
    }
}
