package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import themetrends.measure.stats.Confidence;

class RobustnessTest {
    private static final List<Phrase> PHRASES = List.of(new Phrase("安全", "security", List.of("安全"), "", true, true));

    private final Map<CellKey, CountTally> tallies = new HashMap<>();

    private static CellKey key(int year, String phrase) {
        return new CellKey(year, "news", "all", phrase);
    }

    private void year(int year, long... mentions) {
        for (long one : mentions) {
            article(year, one, 10_000);
        }
    }

    private void article(int year, long mentions, long tokens) {
        tallies.merge(key(year, ""), Tallies.text(tokens), CountTally::plus);
        tallies.merge(
                key(year, "安全"), mentions > 0 ? Tallies.phrase(mentions, tokens) : CountTally.NONE, CountTally::plus);
        search(year, new SearchTally(mentions, 0, 0, 0));
    }

    private void search(int year, SearchTally more) {
        tallies.merge(key(year, "安全"), Tallies.found(more), CountTally::plus);
    }

    private void repeat(int year, long mentions, long tokens) {
        tallies.merge(
                key(year, ""),
                new CountTally(MentionHistogram.NONE, 0, SearchTally.NONE, new Usage(0, tokens)),
                CountTally::plus);
        tallies.merge(
                key(year, "安全"),
                new CountTally(MentionHistogram.NONE, 0, SearchTally.NONE, new Usage(mentions, 0)),
                CountTally::plus);
    }

    private void risingYears() {
        for (int i = 0; i < 11; i++) {
            year(2014 + i, 40 + 6L * i, 40 + 6L * i);
        }
    }

    private Trend trend() {
        CellTable table = CellTable.of(tallies, PHRASES, List.of(), Confidence.USUAL);
        return Robustness.checked(TrendTable.of(table.cells(), Confidence.USUAL), table, Confidence.USUAL).stream()
                .filter(trend -> trend.series().equals(new Series("news", "all")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSteadyRiseStandsUnderAllChanges() {
        risingYears();

        assertThat(trend().verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend().overturnedBy()).isEmpty();
    }

    /** S is 27, the least that eleven years need; without any year from 2020 on it is 17, and ten years need 23. */
    @Test
    void aVerdictThatRestsOnOneArticleNamesItsYear() {
        long[] mentions = {105, 106, 104, 103, 102, 101, 107, 108, 109, 110, 111};
        for (int i = 0; i < mentions.length; i++) {
            article(2014 + i, mentions[i], 50_000);
        }

        assertThat(trend().verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend().overturnedBy()).containsExactly("one_article_of_2020");
    }

    /** In 2014 one article has a tenfold rate; without it the years rise from the first to the last. */
    @Test
    void aVerdictThatOneArticleHidesNamesItsYear() {
        for (int i = 0; i < 6; i++) {
            article(2014 + i, 40 + 20L * i, 50_000);
        }
        article(2014, 900, 20_000);
        article(2020, 170, 50_000);

        assertThat(trend().verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(trend().overturnedBy()).containsExactly("one_article_of_2014");
    }

    @Test
    void anotherWayOfCountingIsNamed() {
        risingYears();
        for (int i = 0; i < 11; i++) {
            search(2014 + i, new SearchTally(200 - 12L * i, 0, 0, 0));
            repeat(2014 + i, 400 - 40L * i, 0);
        }

        assertThat(trend().verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend().overturnedBy()).containsExactly("plain_search", "copies");
    }

    @Test
    void damageThatWouldHaveHiddenTheTrendIsNamed() {
        risingYears();
        for (int i = 0; i < 11; i++) {
            search(2014 + i, new SearchTally(0, 12L * i, 12L * i, 0));
        }

        assertThat(trend().overturnedBy()).containsExactly("no_repair");
    }

    @Test
    void eachWayCountsWhatItSays() {
        CountTally text = new CountTally(MentionHistogram.of(0, 900), 1800, SearchTally.NONE, new Usage(0, 100));
        CountTally phrase =
                new CountTally(MentionHistogram.of(7, 900), 0, new SearchTally(12, 4, 3, 5), new Usage(2, 0));

        assertThat(Counting.PLAIN_SEARCH.usage(text, phrase)).isEqualTo(new Usage(12, 900));
        assertThat(Counting.NO_REPAIR.usage(text, phrase)).isEqualTo(new Usage(9, 900));
        assertThat(Counting.COPIES.usage(text, phrase)).isEqualTo(new Usage(9, 1000));
    }
}
