package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any corpus, on random ones: articles of random sentences, some with a space inside a phrase. */
class CorpusPropertiesTest {
    private static final List<String> PHRASES = List.of("创新", "安全", "普惠", "人工智能", "数字鸿沟");
    private static final List<String> WORDS = List.of(
            "水渠", "渡口", "老馆长", "修好", "灯塔", "学校", "孩子们", "图书", "种子", "山坡", "院子", "村庄", "邻居", "桥梁", "集市", "网络安全", "开创新局面",
            "不安全", "安全感", "的", "和", "在");
    private static final int ARTICLES = 24;
    /** Tables whose rows name no article, so that nothing in them may change. */
    private static final List<String> COUNTS =
            List.of("term_frequency", "tf_idf", "year_terms", "segmentation_audit", "cooccurrence");

    @TempDir
    private Path folder;

    private record Text(int year, String clean, String damaged) {}

    private static List<Text> corpus(int seed) {
        Random random = new Random(seed);
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String clean = article(random);
            String damaged = random.nextInt(3) == 0 ? clean.replaceFirst("数字鸿沟", "数字 鸿沟") : clean;
            texts.add(new Text(2015 + i % 4, clean, damaged));
        }
        return texts;
    }

    private static String article(Random random) {
        StringBuilder text = new StringBuilder("本报海州3月6日电 孩子们");
        for (int sentence = 0; sentence < 8; sentence++) {
            for (int word = 0; word < 10; word++) {
                List<String> from = random.nextInt(4) == 0 ? PHRASES : WORDS;
                text.append(from.get(random.nextInt(from.size())));
                text.append(word == 4 ? "，" : "");
            }
            text.append("。");
        }
        return text.append('\n').toString();
    }

    private Map<String, String> run(String name, List<Text> texts, Function<Integer, String> fileOf) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            files.merge(texts.get(i).year + "_news_" + fileOf.apply(i) + ".txt", texts.get(i).damaged, String::concat);
        }
        Path input = folder.resolve(name);
        files.forEach((file, text) -> Run.write(input.resolve(file), text));
        Path tables = Run.tables(input, folder.resolve(name + "-out"), "--formats", "svg");
        assertThat(Run.rows(tables.resolve("documents.csv"))).hasSize(texts.size());
        Map<String, String> counts = new TreeMap<>();
        COUNTS.forEach(table ->
                counts.put(table, Run.rows(tables.resolve(table + ".csv")).toString()));
        return counts;
    }

    private List<Map<String, String>> rows(String name, String table) {
        return Run.rows(folder.resolve(name + "-out").resolve("tables").resolve(table + ".csv"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void neitherOrderNorTheFilesThatHoldTheArticlesMatter(int seed) {
        List<Text> texts = corpus(seed);
        List<Text> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));

        Map<String, String> reference = run("single", texts, i -> "a" + i);

        assertThat(run("shuffled", shuffled, i -> "a" + i)).isEqualTo(reference);
        assertThat(run("pairs", texts, i -> "p" + i / 8)).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aYearMoreChangesNoCountOfAnother(int seed) {
        List<Text> texts = corpus(seed);
        run("all", texts, i -> "a" + i);
        run("less", texts.stream().filter(text -> text.year != 2018).toList(), i -> "a" + i);

        for (String table : List.of("term_frequency", "segmentation_audit", "cooccurrence")) {
            List<Map<String, String>> all = new ArrayList<>(rows("all", table));
            all.removeIf(row -> row.get("year").equals("2018"));
            assertThat(rows("less", table)).as(table).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6})
    void matchesAddUpToWhatAReaderFindsBeforeAndAfterRepair(int seed) {
        List<Text> texts = corpus(seed);
        run("found", texts, i -> "a" + i);

        for (Map<String, String> row : rows("found", "segmentation_audit")) {
            Function<Text, String> clean = Text::clean;
            long found = found(texts, row, clean);
            assertThat(sum(row, "token", "joined", "nested", "straddling")).isEqualTo(found);
            assertThat(sum(row, "plain_search")).isEqualTo(found);
            assertThat(found - sum(row, "only_repaired") + sum(row, "only_unrepaired"))
                    .isEqualTo(found(texts, row, Text::damaged));
        }
    }

    private static long sum(Map<String, String> row, String... columns) {
        return List.of(columns).stream()
                .mapToLong(column -> Long.parseLong(row.get(column)))
                .sum();
    }

    private static long found(List<Text> texts, Map<String, String> row, Function<Text, String> version) {
        long found = 0;
        for (Text text : texts) {
            if (String.valueOf(text.year).equals(row.get("year"))) {
                found += version.apply(text).split(row.get("phrase"), -1).length - 1;
            }
        }
        return found;
    }
}
