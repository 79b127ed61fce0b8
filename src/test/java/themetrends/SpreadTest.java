package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How phrases are spread over articles, on real Spark, over texts so small that every number can be worked out by hand. */
class SpreadTest {
    @TempDir
    private static Path folder;

    private static List<Map<String, String>> cells;

    /**
     * 2020: 创新|推动|发展; 安全|保障|发展, 创新|保障|安全; 安全|保障|发展: articles of 3, 6 and 3 tokens, with 0, 2 and 1 times
     * 安全. 2021: eight articles of 3 tokens, four of them with 创新. 2022: one reaction of 3 tokens.
     */
    @BeforeAll
    static void run() {
        Path input = folder.resolve("input");
        Run.write(input.resolve("2020_news_a.txt"), "创新推动发展。");
        Run.write(input.resolve("2020_news_b.txt"), "安全保障发展，创新保障安全。");
        Run.write(input.resolve("2020_reaction.txt"), "安全保障发展。");
        for (int i = 0; i < 4; i++) {
            Run.write(input.resolve("2021_news_a" + i + ".txt"), "创新推动发展。");
            Run.write(input.resolve("2021_news_b" + i + ".txt"), "安全保障发展。");
        }
        Run.write(input.resolve("2022_reaction.txt"), "安全保障发展。");
        cells = Run.rows(
                Run.tables(input, folder.resolve("output"), "--formats", "svg").resolve("term_frequency.csv"));
    }

    private static Map<String, String> cell(String year, String kind, String voice, String phrase) {
        return cells.stream()
                .filter(row -> row.get("year").equals(year)
                        && row.get("kind").equals(kind)
                        && row.get("voice").equals(voice)
                        && row.get("phrase").equals(phrase))
                .findFirst()
                .orElseThrow();
    }

    /**
     * 2020, all: rates 0, 1/3, 1/3; shares of 安全 0, 2/3, 1/3, of tokens 1/4, 1/2, 1/4, so DP is (1/4 + 1/6 + 1/12) / 2 =
     * 1/4, of at most 3/4. News alone: rates 0 and 1/3; shares 0 and 1, 1/3 and 2/3, so DP is 1/3, of at most 2/3. 2021: half
     * of the articles have nothing, so DP is 1/2, of at most 7/8.
     */
    @ParameterizedTest
    @CsvSource({
        "2020,all,all,安全,2500.0000,2222.2222,0.6667,0.2500,0.3333,poisson",
        "2020,news,all,安全,2222.2222,1666.6667,0.5000,0.3333,0.5000,poisson",
        "2020,news,own,安全,2222.2222,1666.6667,0.5000,0.3333,0.5000,poisson",
        "2020,reaction,all,安全,3333.3333,3333.3333,1.0000,'','',poisson",
        "2021,news,all,创新,1666.6667,1666.6667,0.5000,0.5000,0.5714,bootstrap",
        "2021,news,all,普惠,0.0000,0.0000,0.0000,'','',poisson",
        "2021,reaction,all,安全,'','','','','',''",
    })
    void isThatWorkedOutByHand(
            String year,
            String kind,
            String voice,
            String phrase,
            String pooled,
            String mean,
            String share,
            String dp,
            String dpNorm,
            String method) {
        assertThat(cell(year, kind, voice, phrase))
                .containsEntry("per_10k_tokens", pooled)
                .containsEntry("mean_per_10k_tokens", mean)
                .containsEntry("document_share", share)
                .containsEntry("dp", dp)
                .containsEntry("dp_norm", dpNorm)
                .containsEntry("ci_method", method);
    }

    @Test
    void theSameArticlesHaveTheSameInterval() {
        Map<String, String> news = cell("2021", "news", "own", "创新");
        Map<String, String> all = cell("2021", "all", "all", "创新");

        assertThat(all.get("ci_low")).isEqualTo(news.get("ci_low"));
        assertThat(all.get("ci_high")).isEqualTo(news.get("ci_high"));
        assertThat(Double.parseDouble(all.get("ci_low"))).isBetween(0.0, 1666.0);
        assertThat(Double.parseDouble(all.get("ci_high"))).isGreaterThan(1667.0);
    }
}
