package themetrends.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import themetrends.measure.Findings;

/** The page in a real browser: the sample of the repository, a hostile one and a large one. */
@Tag("slow")
class ReportPageBrowserTest {
    private static final Path SAMPLE = Path.of("output", "report.html");

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeAll
    static void aBrowserIsHere() {
        Browser.missing().ifPresent(why -> assumeTrue(false, "The report page was not tried in a browser: " + why));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(Path page) {
        browser = Browser.of(1280, 900).open(page);
    }

    private List<String> column(int number) {
        return browser.texts("#table-term_frequency tbody td:nth-child(" + number + ")");
    }

    @ParameterizedTest
    @CsvSource({"1280, 900, zh", "1280, 900, en", "375, 760, zh", "375, 760, en"})
    void itOpensFromDiskOnEveryScreenInBothLanguages(int width, int height, String language) throws IOException {
        browser = Browser.of(width, height).open(SAMPLE);
        browser.click(".switch [data-to=" + language + "]");
        assertThat(browser.find("h1").getText())
                .isEqualTo(language.equals("zh") ? "政策关键短语的历年变迁" : "How emphasis shifted: key phrases by year");
        assertThat(browser.value("document.documentElement.scrollWidth"))
                .isEqualTo(browser.value("document.documentElement.clientWidth"));
        browser.screenshot("report-" + language + "-" + width, true);
        assertThat(browser.accessibilityProblems()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void everyTextIsInTheLanguageAskedFor() {
        open(SAMPLE);
        browser.click(".switch [data-to=en]");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.texts("h2, h3, summary, label, th, p, li, dd, option"))
                .allMatch(text -> !text.matches("(?s).*[\\u4e00-\\u9fff]{5}.*"));
    }

    @Test
    void aTableSortsByNumberAndFilters() {
        open(SAMPLE);
        WebElement head = browser.find("#table-term_frequency th:nth-child(5)");
        browser.click("#table-term_frequency th:nth-child(5) button");
        browser.click("#table-term_frequency th:nth-child(5) button");
        assertThat(head.getDomAttribute("aria-sort")).isEqualTo("descending");
        assertThat(column(5).stream().map(Integer::valueOf))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .first()
                .satisfies(most -> assertThat(most).isGreaterThan(9));

        browser.find("#table-term_frequency input").sendKeys("数字鸿沟");
        assertThat(column(4)).isNotEmpty().containsOnly("数字鸿沟");
        assertThat(browser.find("#table-term_frequency .state").getText()).contains("行");
    }

    @Test
    void aCellOpensItsSentencesForTheKeyboardToo() throws IOException {
        open(SAMPLE);
        WebElement cell = browser.find(".grid td[data-y='2020'][data-p='0']");
        assertThat(cell.getText()).isEqualTo("73.26");
        cell.sendKeys(Keys.ENTER);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("cell-title");
        browser.screenshot("report-cell", false);
        assertThat(browser.find("#cell").getText()).contains("2 次提及 ÷ 273 个词", "8.87", "264.64");
        assertThat(browser.texts("#cell mark")).containsExactly("创新", "创新");
        assertThat(browser.texts("#cell cite")).allMatch(source -> source.contains("messages/2020_message.txt#1"));

        browser.focused().sendKeys(Keys.ESCAPE);
        assertThat(browser.find("#cell").isDisplayed()).isFalse();
        assertThat(browser.focused()).isEqualTo(cell);
        cell.sendKeys(Keys.ARROW_RIGHT);
        assertThat(browser.focused().getDomAttribute("data-y")).isEqualTo("2021");
    }

    @Test
    void zeroThinAndMissingLookDifferentWithoutColour() throws IOException {
        open(PageFixture.write(PageFixture.findings(List.of("创新", "安全"), 8, 9), folder.resolve("out")));
        assertThat(browser.texts(".grid td.zero")).isNotEmpty().containsOnly("0");
        assertThat(browser.texts(".grid td.no_text")).isNotEmpty().containsOnly("");
        assertThat(browser.value("getComputedStyle(document.querySelector('.grid td.thin'), '::before').content"))
                .isEqualTo("\"(\"");
        assertThat(browser.value("getComputedStyle(document.querySelector('.grid td.no_text')).backgroundImage"))
                .contains("gradient");
        assertThat(browser.find(".grid td.no_text").getDomAttribute("aria-label"))
                .isEqualTo("无文本");
    }

    @Test
    void hostileTextShowsAsText() throws IOException {
        open(PageFixture.write(PageFixture.findings(List.of(PageFixture.HOSTILE, "安全"), 8, 9), folder.resolve("out")));
        browser.click(".grid td.ok[data-p='0']");
        assertThat(browser.find("#cell-title").getText()).contains(PageFixture.HOSTILE);
        assertThat(browser.texts("#cell .sentences li").get(0)).contains(PageFixture.HOSTILE);
        assertThat(browser.value("window.hacked")).isEqualTo("null");
        assertThat(browser.all("img")).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void ofAHundredThousandMentionsItHoldsASampleAndOpensSoon() throws IOException {
        Findings findings = PageFixture.findings(List.of("创新", "安全"), 24, 5_000);
        assertThat(findings.totals().mentions()).isGreaterThan(100_000);
        open(PageFixture.write(findings, folder.resolve("out")));
        double milliseconds =
                Double.parseDouble(browser.value("performance.getEntriesByType('navigation')[0].loadEventEnd"));
        System.out.println("A page of 100,000 mentions opened in " + Math.round(milliseconds) + " ms");
        assertThat(browser.find("#grid .notice").getText()).contains("tables/evidence.csv");
        browser.click(".grid td.ok");
        assertThat(browser.find("#cell .notice").getText()).contains("5000", "tables/evidence.csv");
        assertThat(browser.all("#cell .sentences li")).hasSizeGreaterThan(100);
        assertThat(browser.complaints()).isEmpty();
    }
}
