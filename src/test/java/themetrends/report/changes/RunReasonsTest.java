package themetrends.report.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.cli.Settings;
import themetrends.measure.CellKey;

/** Each cause that lies in settings, dictionaries and versions: where it is named, and where it must not be. */
class RunReasonsTest {
    private static final CellKey OWN = new CellKey(2020, "reaction", "own", "创新");
    private static final CellKey MESSAGE = new CellKey(2020, "message", "message", "创新");

    /** Options that are in no manifest: where results go, and how the run behaves. */
    private static final Set<String> NOT_IN_THE_MANIFEST =
            Set.of("output", "cache", "keep", "waits", "log", "fail_on_drift", "strict", "dry_run", "quiet", "master");

    @TempDir
    private Path folder;

    private RunReasons reasons(String before, String after) {
        return RunReasons.between(
                new WrittenResult(folder.resolve("a")).manifest(before).open().manifest(),
                new WrittenResult(folder.resolve("b")).manifest(after).open().manifest());
    }

    private static String told(Reasons reasons) {
        return reasons.why().details();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            years          | mentions | option: years 1 → 2          | option: years 1 → 2
            kinds          | mentions | option: kinds 1 → 2          | option: kinds 1 → 2
            quote_length   | mentions | option: quote_length 1 → 2   | ''
            confidence     | mentions | ''                           | ''
            confidence     | ci_low   | option: confidence 1 → 2     | option: confidence 1 → 2
            input          | mentions | ''                           | ''
            phrases        | mentions | ''                           | ''
            catalog        | mentions | ''                           | ''
            idf            | mentions | ''                           | ''
            periods        | mentions | ''                           | ''
            evidence_width | mentions | ''                           | ''
            charts         | mentions | ''                           | ''
            """)
    void anOptionIsNamedWhereItReaches(String option, String measure, String own, String message) {
        RunReasons reasons = reasons("{'settings':{'" + option + "':'1'}}", "{'settings':{'" + option + "':'2'}}");
        assertThat(told(reasons.of(OWN, measure))).isEqualTo(own);
        assertThat(told(reasons.of(MESSAGE, measure))).isEqualTo(message);
    }

    /** A new option must be thought of: add it to the influences, or to those that are in no manifest. */
    @Test
    void everyOptionIsKnown() {
        List<String> known = new ArrayList<>(Influence.OF_OPTIONS.keySet());
        known.addAll(NOT_IN_THE_MANIFEST);
        known.removeIf(option -> option.startsWith("limit_"));
        known.add("limits");
        assertThat(Arrays.stream(Settings.class.getRecordComponents()).map(RunReasonsTest::option))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everySettingOfAManifestIsKnown() throws IOException {
        Map<?, ?> manifest =
                new ObjectMapper().readValue(Path.of("output", "run.json").toFile(), Map.class);
        Map<?, ?> settings = (Map<?, ?>) manifest.get("settings");
        assertThat(settings.keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrderElementsOf(Influence.OF_OPTIONS.keySet());
    }

    private static String option(RecordComponent component) {
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return name.equals("dictionaries") ? "dictionary" : name;
    }

    @Test
    void aPhraseExplainsItselfAlone() {
        String phrases = "{'phrases':[{'label':'创新','forms':['创新'%s]},{'label':'安全','forms':['安全']}]}";
        RunReasons reasons = reasons(String.format(phrases, ""), String.format(phrases, ",'革新'"));
        assertThat(told(reasons.of(OWN, "mentions"))).isEqualTo("phrases: 创新 创新 → 创新|革新");
        assertThat(told(reasons.of(new CellKey(2020, "reaction", "own", "安全"), "mentions")))
                .isEmpty();
    }

    @Test
    void anOptionOfAPhraseIsPartOfIt() {
        String phrases = "{'phrases':[{'label':'创新','forms':['创新'],'nested':%s,'negated':true}]}";
        assertThat(told(reasons(String.format(phrases, true), String.format(phrases, false))
                        .of(OWN, "mentions")))
                .isEqualTo("phrases: 创新 创新 → 创新 no-nested");
    }

    @ParameterizedTest
    @CsvSource({"dictionary", "project_dictionary"})
    void wordsOfTheTokeniserMoveEveryCell(String role) {
        String files = "{'dictionaries':[{'role':'" + role + "','name':'%s','sha256':'%s'}]}";
        assertThat(told(reasons(String.format(files, "w", "00"), String.format(files, "w", "11"))
                        .of(MESSAGE, "tokens")))
                .isEqualTo("dictionary: sha256 00 → sha256 11");
        assertThat(told(reasons(String.format(files, "w", "00"), String.format(files, "other name", "00"))
                        .all()))
                .as("the same words")
                .isEmpty();
    }

    /** They decide on the year and kind of articles, and are asked for only where one has another. */
    @ParameterizedTest
    @CsvSource({"catalog", "event"})
    void catalogAndEventExplainNoCellByThemselves(String role) {
        RunReasons reasons = reasons("{}", "{'dictionaries':[{'role':'" + role + "','sha256':'11'}]}");
        assertThat(told(reasons.of(OWN, "mentions"))).isEmpty();
        assertThat(told(reasons.ofArticles())).isEqualTo(role + ": – → sha256 11");
        assertThat(told(reasons.all())).isEqualTo(role + ": – → sha256 11");
    }

    @ParameterizedTest
    @CsvSource({"theme-trends", "theme-trends-code", "hanlp", "spark"})
    void aVersionMovesEveryCell(String name) {
        RunReasons reasons = reasons("{'versions':{'" + name + "':'1'}}", "{'versions':{'" + name + "':'2'}}");
        assertThat(told(reasons.of(OWN, "mentions"))).isEqualTo("version: " + name + " 1 → 2");
    }

    @Test
    void whatOnlyDrawsMovesNothing() {
        assertThat(told(reasons("{'versions':{'xchart':'1'}}", "{'versions':{'xchart':'2'}}")
                        .all()))
                .isEmpty();
        assertThat(told(reasons("{'dictionaries':[]}", "{'dictionaries':[{'role':'stop_words','sha256':'1'}]}")
                        .all()))
                .isEmpty();
    }

    @Test
    void everyInfluenceIsOfSomeOption() {
        assertThat(Stream.of(Influence.values())).allMatch(Influence.OF_OPTIONS::containsValue);
    }
}
