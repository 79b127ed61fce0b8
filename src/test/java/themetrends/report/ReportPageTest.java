package themetrends.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as bytes; what a browser makes of it is another test. */
class ReportPageTest {
    @TempDir
    private Path folder;

    private String page(List<String> labels, int years, int mentions) throws IOException {
        return Files.readString(
                PageFixture.write(PageFixture.findings(labels, years, mentions), folder.resolve("out")));
    }

    @Test
    void nothingOfATextIsMarkup() throws IOException {
        String page = page(List.of("创新", PageFixture.HOSTILE), 5, 8);
        assertThat(page)
                .doesNotContain("<script>window")
                .doesNotContain("<img")
                .contains("&lt;script&gt;window.hacked");
        assertThat(page.split("</script>", -1)).hasSize(page.split("<script", -1).length);
    }

    @Test
    void itLoadsNothing() throws IOException {
        assertThat(page(List.of("创新"), 5, 8).replaceAll("xmlns(:xlink)?=\"[^\"]*\"", ""))
                .contains("default-src &#39;none&#39;")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain(" style=")
                .doesNotContainPattern("<[^>\"]* on[a-z]+=");
    }

    @Test
    void ofTooManyMentionsItHoldsASampleAndSaysSo() throws IOException {
        String page = page(List.of("创新", "安全"), 20, 5500);
        assertThat(page).contains("共").contains("tables/evidence.csv").hasSizeLessThan(12_000_000);
    }
}
