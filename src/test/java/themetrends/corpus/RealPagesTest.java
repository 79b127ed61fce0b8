package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which articles there are on real pages, as a reader finds them: number, year and kind. */
class RealPagesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1 2024 reaction",
        "1, 1 2024 news|2 2015 message|3 2014 message|4 2016 message|5 2017 message|6 2018 message|7 2019 message"
                + "|8 2020 message|9 2021 message|10 2022 message|11 2023 message|12 2024 message",
        "2, 1 2023 message|2 2023 unrelated|3 2023 unrelated|4 2023 reaction",
        "3, 1 2023 reaction|2 2023 reaction",
        "4, 1 2023 reaction"
    })
    void pagesHoldTheArticlesThatAReaderFinds(int page, String articles) {
        List<ArticleHead> heads =
                SharedCorpus.articles(SharedCorpus.files("seeds").get(page));
        assertThat(heads)
                .extracting(head -> head.number() + " " + head.year().orElse(0) + " "
                        + head.kind().label())
                .containsExactlyElementsOf(List.of(articles.split("\\|")));
    }

    @Test
    void everyArticleOfThePageWithNeighboursButTheFirstHasItsTitle() {
        assertThat(SharedCorpus.articles(SharedCorpus.files("seeds").get(2)))
                .extracting(head -> head.title().length())
                .containsExactly(0, 15, 18, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wic", "gov_reports", "damaged"})
    void aTextThatIsOneArticleStaysOne(String folder) {
        assertThat(SharedCorpus.files(folder))
                .allSatisfy(file -> assertThat(SharedCorpus.articles(file)).hasSize(1));
    }

    @Test
    void everyReportIsADocumentOfItsYear() {
        assertThat(SharedCorpus.files("gov_reports")).allSatisfy(file -> {
            ArticleHead head = SharedCorpus.articles(file).get(0);
            assertThat(head.kind()).isEqualTo(Kind.DOCUMENT);
            assertThat(file.getFileName()).hasToString(head.year().orElse(0) + ".txt");
        });
    }

    @Test
    void damageChangesNeitherYearNorKind() {
        List<String> clean = yearsAndKinds("damaged/clean").toList();
        for (String damage : List.of("wrap18", "newspaper", "doubled_headline")) {
            assertThat(yearsAndKinds("damaged/" + damage)).as(damage).containsExactlyElementsOf(clean);
        }
    }

    private static Stream<String> yearsAndKinds(String folder) {
        return SharedCorpus.files(folder).stream()
                .map(SharedCorpus::articles)
                .map(heads -> heads.get(0).year().orElse(0) + " "
                        + heads.get(0).kind().label());
    }
}
