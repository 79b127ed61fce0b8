package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, titles, texts and phrases that mean harm to spreadsheets, browsers, terminals and file systems. */
class HarmlessOutputTest {
    private static final String MARKUP = "</script><script>alert(1)</script><img src=x onerror=alert(2)>]]>&lt;";
    private static final String LONG = "很长的标签".repeat(60);
    private static final Pattern FORMULA = Pattern.compile("(^|[;\t])[\\p{Zs}\\p{Cf}]*[=+\\-@＝＋－＠]");

    @TempDir
    static Path folder;

    private static Path input;
    private static Path output;
    private static Path log;
    private static Run run;

    @BeforeAll
    static void runOverAll() throws IOException {
        input = folder.resolve("in <b>&amp; =1");
        output = folder.resolve("out");
        log = folder.resolve("run.log");
        Run.write(
                input.resolve("phrases.csv"),
                "label,english,forms,theme,options\r\n"
                        + "=1+1" + MARKUP.replace("|", "") + ",../../etc/passwd,创新,-theme,\r\n"
                        + "\"安全\"\" onload=\"\"x\",CON,安全,<i>,\r\n"
                        + LONG + ",\"" + "long ".repeat(100) + "\",发展,,\r\n"
                        + "@合作\u202E作合,\"a\\..\\b\u2028c\",合作,,\r\n");
        for (int year = 2019; year <= 2023; year++) {
            Run.write(
                    input.resolve(year + "_=1+1.md"),
                    "---\ntitle: \"=HYPERLINK(\\\"http://x\\\")" + MARKUP + "\"\noutlet: \"@SUM(1);=2" + year
                            + "\"\n---\n\n" + text(year));
            Run.write(
                    input.resolve(year + "_'-x;=2 <script>alert(3)<script> javascript:alert(4).txt"), text(year + 50));
        }
        Run.write(input.resolve("2020_\u001b[2Jred\u202Etxt.txt"), text(1));
        Run.write(input.resolve("2020_line\nbreak.txt"), text(2));
        Run.write(input.resolve("2020_line break.txt"), "");
        Run.write(input.resolve("+empty.txt"), "");
        run = run("--formats", "svg", "--charts", "print-16", "--lang", "zh,en", "--log", log.toString());
    }

    private static Run run(String... more) {
        List<String> args = new ArrayList<>(List.of("--input", input.toString(), "--output", output.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static String text(int seed) {
        return "=创新" + seed + "在山谷里发生。\n\n创新=1+1，我们村里第" + seed + "年种树。\n\n@安全；-1是第" + seed
                + "个数字；+安全\u001b[31m也在这里。\n\n" + MARKUP + "发展" + seed + "了桥梁和道路。\n\n我们合作\u202E修水渠\u202C"
                + seed + "里。\u2028合作;=1+1;也要有人管" + seed + "。\n";
    }

    @Test
    void itEndsWellAndSaysSoInPlainLines() throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out() + run.err()).contains("Rejected: ");
        for (String said : List.of(run.out(), run.err(), Files.readString(log))) {
            assertThat(said.lines()).allMatch(line -> line.codePoints().noneMatch(HarmlessOutputTest::actsOnATerminal));
        }
    }

    private static boolean actsOnATerminal(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR;
    }

    @Test
    void noCellOfAnyTableIsAFormulaOrMovesATerminal() throws IOException {
        JsonNode description =
                new ObjectMapper().readTree(output.resolve("datapackage.json").toFile());
        assertThat(description.get("description").asText()).contains("apostrophe");
        Set<String> described = new TreeSet<>();
        for (JsonNode resource : description.get("resources")) {
            described.add(resource.get("path").asText());
            Set<String> numbers = new TreeSet<>();
            resource.get("schema").get("fields").forEach(field -> {
                if (Set.of("integer", "number").contains(field.get("type").asText())) {
                    numbers.add(field.get("name").asText());
                }
            });
            check(output.resolve(resource.get("path").asText()), numbers::contains);
        }
        assertThat(described).contains("tables/evidence.csv", "tables/documents.csv", "tables/rejected.csv");
        for (Path data : files(".csv")) {
            if (!described.contains(output.relativize(data).toString())) {
                check(data, column -> false);
            }
        }
    }

    private static void check(Path table, Predicate<String> isNumber) {
        for (Map<String, String> row : Run.rows(table)) {
            row.forEach((column, cell) -> {
                if (isNumber.test(column) || cell.matches("-?[0-9]+(\\.[0-9]+)?")) {
                    assertThat(cell).as(table + " " + column).matches("(-?[0-9]+(\\.[0-9]+)?)?");
                } else {
                    assertThat(FORMULA.matcher(cell).find())
                            .as(table + " " + column + ": " + cell)
                            .isFalse();
                }
                assertThat(cell.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t'))
                        .as(cell)
                        .isTrue();
            });
        }
    }

    @Test
    void theTablesHoldWhatWasThereOnceTheMarksAreTakenAway() {
        List<Map<String, String>> documents = Run.rows(output.resolve("tables/documents.csv"));
        assertThat(documents).anySatisfy(row -> {
            assertThat(row.get("source")).isEqualTo("2019_=1+1.md");
            assertThat(row.get("title")).startsWith("'=HYPERLINK(\"http://x\")</script>");
            assertThat(row.get("outlet")).isEqualTo("'@SUM(1);'=22019");
        });
        assertThat(documents)
                .anySatisfy(row -> assertThat(row.get("source"))
                        .isEqualTo("2019_'-x;'=2 <script>alert(3)<script> javascript:alert(4).txt"));
        assertThat(Run.rows(output.resolve("tables/evidence.csv"))).anySatisfy(row -> {
            assertThat(row.get("phrase")).startsWith("'=1+1</script>");
            assertThat(row.get("post")).startsWith("'=1+1，我们村里");
        });
        assertThat(Run.rows(output.resolve("tables/rejected.csv")))
                .extracting(row -> row.get("source"))
                .contains(
                        "'+empty.txt",
                        "2020_line break.txt",
                        "2020_line\\nbreak.txt",
                        "2020_\\u001b[2Jred\\u202etxt.txt");
    }

    @Test
    void thePageHasNothingOfItThatABrowserRunsOrLoads() throws IOException {
        Document page = Jsoup.parse(Files.readString(output.resolve("report.html")), "");
        assertThat(page.select("script").eachAttr("type").stream().filter("application/json"::equals))
                .isNotEmpty();
        assertThat(page.select("script:not([type=application/json])")).hasSize(1);
        for (Element data : page.select("script[type=application/json]")) {
            new ObjectMapper().readTree(data.data());
            assertThat(data.data()).doesNotContain("<", ">", "\u2028", "\u2029");
        }
        assertThat(page.select("img, iframe, object, embed, link, base, form, meta[http-equiv=refresh]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(element.tagName()).doesNotStartWith("on");
                if (attribute.getKey().matches("(xlink:)?href|src")) {
                    assertThat(attribute.getValue()).matches("(#|charts/|tables/)[^:]*|[a-z]+\\.(md|json)");
                }
            }
        }
        assertThat(page.text()).contains("=1+1</script><script>alert(1)</script>");
    }

    @Test
    void chartsAreXmlWithoutScriptsAndTheirNamesArePlain() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        List<Path> charts = files(".svg");
        assertThat(charts).hasSizeGreaterThan(4);
        for (Path chart : charts) {
            String svg = Files.readString(chart);
            org.w3c.dom.Document xml =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            for (String harmful : List.of("script", "image", "foreignObject", "a")) {
                assertThat(xml.getElementsByTagNameNS("*", harmful).getLength())
                        .as(chart + " " + harmful)
                        .isZero();
            }
        }
        try (Stream<Path> all = Files.walk(output)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .allMatch(name -> name.matches("[A-Za-z0-9_.-]{1,100}"));
        }
        assertThat(folder.resolve("etc")).doesNotExist();
    }

    @Test
    void noFileOfAResultMovesATerminalThatShowsIt() throws IOException {
        for (String ending : List.of(".csv", ".html", ".json", ".md", ".svg", ".txt")) {
            for (Path file : files(ending)) {
                assertThat(Files.readString(file).chars())
                        .as(file.toString())
                        .noneMatch(c -> Character.isISOControl(c) && "\r\n\t".indexOf(c) < 0);
            }
        }
        for (Path file : files(".json")) {
            new ObjectMapper().readTree(file.toFile());
        }
    }

    @Test
    void theDocumentsServeAsTheCatalogueAndNothingMoves() throws IOException {
        Map<String, String> before = Run.bytes(output, "tables");
        Files.copy(output.resolve("tables/documents.csv"), input.resolve("documents.csv"));
        Path again = folder.resolve("again");
        try {
            Path tables = Run.tables(input, again, "--formats", "svg");
            Map<String, String> titles = titles(output.resolve("tables"));
            assertThat(titles(tables)).isEqualTo(titles);
            assertThat(titles.values()).anyMatch(title -> title.startsWith("'=HYPERLINK"));
            assertThat(Run.bytes(again, "tables").get("tables/term_frequency.csv"))
                    .isEqualTo(before.get("tables/term_frequency.csv"));
            // The result before is read too: nothing in it has moved.
            Run.tables(input, again, "--formats", "svg");
            assertThat(Run.rows(again.resolve("tables/changes.csv"))).isEmpty();
            Run explained = Run.of("diff", output.toString(), again.toString());
            assertThat(explained.out().lines())
                    .allMatch(line -> line.codePoints().noneMatch(HarmlessOutputTest::actsOnATerminal));
        } finally {
            Files.delete(input.resolve("documents.csv"));
        }
    }

    private static Map<String, String> titles(Path tables) {
        Map<String, String> titles = new HashMap<>();
        Run.rows(tables.resolve("documents.csv"))
                .forEach(row -> titles.put(row.get("article"), row.get("title") + "|" + row.get("outlet")));
        return titles;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(output)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
