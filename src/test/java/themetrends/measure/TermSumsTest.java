package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.corpus.Kind;
import themetrends.text.LongNumbers;

class TermSumsTest {
    /** Words one after the other; a stroke parts those that are no neighbours. */
    private static ContentWords words(Vocabulary vocabulary, String text) {
        ContentWords.Builder builder = new ContentWords.Builder(vocabulary);
        int at = 0;
        for (String word : text.split(" ")) {
            if (word.equals("/")) {
                at++;
            } else {
                builder.add(1, vocabulary.add(word), at, at + word.length());
                at += word.length();
            }
        }
        return builder.words();
    }

    private static Map<String, List<Long>> sums(byte[][]... blocks) {
        TermSums sums = new TermSums();
        for (byte[][] parts : blocks) {
            Arrays.stream(parts).forEach(sums::add);
        }
        Map<String, List<Long>> rows = new TreeMap<>();
        sums.tallies().forEach((key, tally) -> {
            for (int i = 0; i < tally.size(); i++) {
                rows.put(
                        key.replace('\u0001', '|') + " " + tally.year(i) + " " + tally.kind(i),
                        List.of(tally.mentions(i), tally.squares(i), tally.products(i)));
            }
        });
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void addsWordsByYearAndKind(int parts) {
        Vocabulary vocabulary = new Vocabulary();
        WordCounts first = new WordCounts(vocabulary);
        first.add(words(vocabulary, "水渠 水渠 渡口"), 2020, Kind.NEWS, 10);
        first.add(words(vocabulary, "水渠"), 2020, Kind.NEWS, 100);
        first.add(words(vocabulary, "水渠"), 2021, Kind.NEWS, 5);
        Vocabulary other = new Vocabulary();
        WordCounts second = new WordCounts(other);
        second.add(words(other, "渡口 水渠"), 2020, Kind.MESSAGE, 3);
        second.add(words(other, "渡口"), 2020, Kind.NEWS, 0);

        int news = TermTally.of(1, Kind.NEWS, 1, 1).kind(0);
        int message = TermTally.of(1, Kind.MESSAGE, 1, 1).kind(0);
        assertThat(sums(first.blocks(parts), second.blocks(parts)))
                .isEqualTo(Map.of(
                        " 2020 " + news, List.of(110L, 10_100L, 10_100L),
                        " 2021 " + news, List.of(5L, 25L, 25L),
                        " 2020 " + message, List.of(3L, 9L, 9L),
                        "水渠 2020 " + news, List.of(3L, 5L, 120L),
                        "水渠 2021 " + news, List.of(1L, 1L, 5L),
                        "水渠 2020 " + message, List.of(1L, 1L, 3L),
                        "渡口 2020 " + news, List.of(1L, 1L, 10L),
                        "渡口 2020 " + message, List.of(1L, 1L, 3L)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void addsChainsOfFirmNeighbours(int parts) {
        Vocabulary vocabulary = new Vocabulary();
        ContentWords text = words(vocabulary, "甲 乙 丙 / 甲 / 乙 丙 丁");
        FrequentWords frequent = new FrequentWords(Map.of("甲", 9L, "乙", 9L, "丙", 9L));
        LongNumbers firm = new LongNumbers();
        firm.add(FrequentWords.pair(frequent.number("甲"), frequent.number("乙")));
        firm.add(FrequentWords.pair(frequent.number("乙"), frequent.number("丙")));
        ChainCounts chains = new ChainCounts(vocabulary, frequent.numbers(vocabulary), firm);
        chains.add(text, 2020, Kind.NEWS, 7);

        int news = TermTally.of(1, Kind.NEWS, 1, 1).kind(0);
        assertThat(sums(chains.blocks(parts)))
                .isEqualTo(Map.of(
                        "甲|乙 2020 " + news, List.of(1L, 1L, 7L),
                        "甲|乙|丙 2020 " + news, List.of(1L, 1L, 7L),
                        "乙|丙 2020 " + news, List.of(2L, 4L, 14L)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void noChainHasMoreThanSixWords(int parts) {
        Vocabulary vocabulary = new Vocabulary();
        ContentWords text = words(vocabulary, "甲 甲 甲 甲 甲 甲 甲");
        FrequentWords frequent = new FrequentWords(Map.of("甲", 9L));
        LongNumbers firm = new LongNumbers();
        firm.add(FrequentWords.pair(0, 0));
        ChainCounts chains = new ChainCounts(vocabulary, frequent.numbers(vocabulary), firm);
        chains.add(text, 2020, Kind.NEWS, 7);

        assertThat(sums(chains.blocks(parts)).values().stream().map(row -> row.get(0)))
                .containsExactlyInAnyOrder(6L, 5L, 4L, 3L, 2L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aPairIsFirmInFiveArticlesWhereItsWordsSeldomPart(int parts) {
        FrequentWords frequent = new FrequentWords(Map.of("甲", 6L, "乙", 6L, "丙", 900L));
        Vocabulary vocabulary = new Vocabulary();
        List<ContentWords> articles = List.of(words(vocabulary, "甲 乙 丙"), words(vocabulary, "甲 乙 / 丙 甲 乙"));
        NeighbourSums sums = new NeighbourSums();
        for (int i = 0; i < 3; i++) {
            NeighbourCounts counts = new NeighbourCounts(frequent.numbers(vocabulary));
            articles.subList(0, i == 2 ? 1 : 2).forEach(counts::add);
            Arrays.stream(counts.blocks(parts)).forEach(sums::add);
        }

        assertThat(sums.firm(frequent, 10_000))
                .containsExactly(FrequentWords.pair(frequent.number("甲"), frequent.number("乙")));
    }
}
