package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole job on real Spark, over texts so small that every number can be worked out by hand. */
class JobTest {
    @TempDir
    private static Path folder;

    private static Path tables;

    /**
     * 2001: 创新|推动|发展 is 3 tokens, 6 Han. 2002: 安全|保障|发展 and 创新|保障|安全 is 6 tokens, 12 Han. 2003: nothing.
     * 2004: 各方|主张|弥合|数字|鸿沟, 开创|新局面, 网络安全|重要 is 9 tokens, 10 + 5 + 6 = 21 Han; one phrase is broken over
     * two lines, a word around another by a line end and a space.
     */
    @BeforeAll
    static void run() throws Exception {
        Path input = folder.resolve("input");
        Run.write(input.resolve("2001_message.txt"), "创新推动发展。\n");
        Run.write(input.resolve("2002_message.txt"), "安全保障发展，创新保障安全。");
        Run.write(input.resolve("deep/2004_reaction.md"), "各方主张，弥合数字鸿\n沟。开创新局面。网\n络 安全重要。");
        Run.write(input.resolve("undated.txt"), "安全要紧。");
        Run.write(input.resolve("empty_2001.txt"), "");
        Run.write(input.resolve("2001_english.txt"), "No Chinese here.");
        Run.write(input.resolve("2001_scan.pdf"), "%PDF-1.7");
        Files.write(input.resolve("2001_broken.txt"), new byte[] {(byte) 0xE5, (byte) 0xAE, (byte) 0x89, (byte) 0xE5});
        Files.write(input.resolve("2002_gb.txt"), "普惠发展。".getBytes("GB18030"));
        Run.write(input.resolve("README.md"), "这里说明安全。");
        Run.write(input.resolve(".hidden/2001.txt"), "安全。");
        tables = Run.tables(input, folder.resolve("output"), "--formats", "svg");
    }

    private static List<Map<String, String>> rows(String table, Predicate<Map<String, String>> which) {
        return Run.rows(tables.resolve(table + ".csv")).stream().filter(which).toList();
    }

    private static String cell(String table, String column, Predicate<Map<String, String>> which) {
        List<Map<String, String>> rows = rows(table, which);
        assertThat(rows).hasSize(1);
        return rows.get(0).get(column);
    }

    private static Predicate<Map<String, String>> in(String year, String kind, String voice, String phrase) {
        return row -> row.get("year").equals(year)
                && row.get("kind").equals(kind)
                && row.get("voice").equals(voice)
                && row.get("phrase").equals(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "2001,message,message,创新,1,3,6,3333.3333,1666.6667,thin",
        "2002,message,message,安全,2,6,12,3333.3333,1666.6667,thin",
        "2002,message,all,创新,1,6,12,1666.6667,833.3333,thin",
        "2004,reaction,own,数字鸿沟,1,9,21,1111.1111,476.1905,thin",
        "2004,reaction,own,创新,0,9,21,0.0000,0.0000,zero",
        "2004,reaction,own,安全,1,9,21,1111.1111,476.1905,thin",
        "2004,message,message,安全,0,0,0,'','',no_text",
        "2003,all,all,安全,0,0,0,'','',no_text",
        // The GB18030 file is a document: 普惠|发展, 2 tokens, 4 Han.
        "2002,document,own,普惠,1,2,4,5000.0000,2500.0000,thin",
        "2002,all,all,安全,2,8,16,2500.0000,1250.0000,thin",
        "2002,all,own,普惠,1,2,4,5000.0000,2500.0000,thin",
    })
    void termFrequenciesAreThoseWorkedOutByHand(
            String year,
            String kind,
            String voice,
            String phrase,
            String mentions,
            String tokens,
            String hanChars,
            String per10kTokens,
            String per10kChars,
            String status) {
        Predicate<Map<String, String>> row = in(year, kind, voice, phrase);
        assertThat(cell("term_frequency", "mentions", row)).isEqualTo(mentions);
        assertThat(cell("term_frequency", "tokens", row)).isEqualTo(tokens);
        assertThat(cell("term_frequency", "han_chars", row)).isEqualTo(hanChars);
        assertThat(cell("term_frequency", "per_10k_tokens", row)).isEqualTo(per10kTokens);
        assertThat(cell("term_frequency", "per_10k_chars", row)).isEqualTo(per10kChars);
        assertThat(cell("term_frequency", "status", row)).isEqualTo(status);
    }

    /**
     * Years with text: n = 3; articles: n = 4. 创新 stands in 2 years and 2 articles, 数字鸿沟 in 1 and 1. So in 2001, where
     * tf is 1/3: ln(4/3) + 1 = 1.287682, ln(3/2) = 0.405465, ln(4/3) = 0.287682, and by article ln(5/3) + 1 = 1.510826,
     * ln(4/2) = 0.693147, ln(5/3) = 0.510826. In 2004 the tf of 数字鸿沟 is 1/9.
     */
    @ParameterizedTest
    @CsvSource({
        "2001,创新,year,smooth,2,3,1.287682,0.42922736",
        "2001,创新,year,plain,2,3,0.405465,0.13515504",
        "2001,创新,year,mllib,2,3,0.287682,0.09589402",
        "2001,创新,article,smooth,2,4,1.510826,0.50360854",
        "2001,创新,article,plain,2,4,0.693147,0.23104906",
        "2001,创新,article,mllib,2,4,0.510826,0.17027521",
        "2004,数字鸿沟,year,smooth,1,3,1.693147,0.18812746",
        "2004,数字鸿沟,year,plain,1,3,1.098612,0.12206803",
        "2004,数字鸿沟,year,mllib,1,3,0.693147,0.07701635",
        "2004,创新,year,smooth,2,3,1.287682,0.00000000",
        "2003,创新,year,smooth,2,3,1.287682,''",
        "2001,人工智能,year,plain,0,3,'',0.00000000",
    })
    void tfIdfIsThatWorkedOutByHand(
            String year, String phrase, String unit, String scheme, String df, String n, String idf, String tfIdf) {
        Predicate<Map<String, String>> row = candidate -> candidate.get("year").equals(year)
                && candidate.get("phrase").equals(phrase)
                && candidate.get("unit").equals(unit)
                && candidate.get("scheme").equals(scheme);
        assertThat(cell("tf_idf", "df", row)).isEqualTo(df);
        assertThat(cell("tf_idf", "n", row)).isEqualTo(n);
        assertThat(cell("tf_idf", "idf", row)).isEqualTo(idf);
        assertThat(cell("tf_idf", "tf_idf", row)).isEqualTo(tfIdf);
    }

    @Test
    void everyCellHasAsManyEvidenceRowsAsMentions() {
        EvidenceCheck.everyCellHasItsSentences(tables);
    }

    @Test
    void evidenceShowsTheSentence() {
        assertThat(rows("evidence", in("2004", "reaction", "own", "安全")))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("match", "nested")
                        .containsEntry("article", "deep/2004_reaction.md#1")
                        .containsEntry("sentence", "3")
                        .containsEntry("pre", "网络")
                        .containsEntry("keyword", "安全")
                        .containsEntry("post", "重要。"));
    }

    @Test
    void theAuditTellsWhatAPlainSearchWouldHaveCounted() {
        assertThat(rows("segmentation_audit", row -> row.get("year").equals("2004")))
                .extracting(row -> String.join(
                        " ",
                        row.get("phrase"),
                        row.get("token"),
                        row.get("joined"),
                        row.get("nested"),
                        row.get("straddling"),
                        row.get("plain_search"),
                        row.get("only_repaired"),
                        row.get("only_unrepaired"),
                        row.get("inside")))
                .containsExactly(
                        "创新 0 0 0 1 1 0 0 ",
                        "安全 0 0 1 0 1 0 0 网络安全:1",
                        "普惠 0 0 0 0 0 0 0 ",
                        "人工智能 0 0 0 0 0 0 0 ",
                        "数字鸿沟 0 1 0 0 1 1 0 ");
    }

    /** 2002 has two sentences, and 创新 and 安全 share one of them: ln(1/2 / (1/2 × 1/2)) / -ln(1/2) = 1. */
    @Test
    void phrasesOfOneSentenceAreAPair() {
        assertThat(rows("cooccurrence", row -> true))
                .extracting(row -> String.join(" ", row.values()))
                .containsExactlyInAnyOrder("2002 创新 安全 1 1 1 2 1.0000 thin");
    }

    @Test
    void everySourceIsInOneOfTheTwoLists() {
        assertThat(rows("documents", row -> true))
                .extracting(row ->
                        row.get("article") + " " + row.get("year") + " " + row.get("kind") + " " + row.get("counted"))
                .containsExactly(
                        "2001_message.txt#1 2001 message yes",
                        "2002_gb.txt#1 2002 document yes",
                        "2002_message.txt#1 2002 message yes",
                        "deep/2004_reaction.md#1 2004 reaction yes",
                        "undated.txt#1  document no");
        assertThat(rows("rejected", row -> true).stream()
                        .collect(Collectors.toMap(row -> row.get("source"), row -> row.get("reason"))))
                .containsOnlyKeys("empty_2001.txt", "2001_english.txt", "2001_scan.pdf", "2001_broken.txt")
                .containsEntry("empty_2001.txt", "The file is empty: nothing to count.")
                .containsEntry("2001_english.txt", "The text has no Han character: nothing to count.");
    }

    @Test
    void characteristicWordsAreRankedByYear() {
        // 2001 has 创新 (df 2), 推动 (df 1), 发展 (df 2), once each: the rarest first, then by the word.
        assertThat(rows(
                        "year_terms",
                        row -> row.get("year").equals("2001") && row.get("by").equals("tf_idf")))
                .extracting(row -> row.get("rank") + " " + row.get("term") + " " + row.get("df"))
                .containsExactly("1 推动 1", "2 创新 2", "3 发展 2");
        assertThat(rows("year_terms", row -> row.get("by").equals("log_odds")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Double.parseDouble(row.get("z"))).isPositive());
    }
}
