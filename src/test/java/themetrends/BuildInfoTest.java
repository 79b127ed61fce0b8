package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildInfoTest {
    /** Without it a change of code that moves numbers would be unexplained. */
    @Test
    void theCodeIsNamedByItsSources() {
        assertThat(BuildInfo.versionsAndCode().get("theme-trends-code")).matches("[0-9a-f]{16}");
    }

    /** What the cache keeps has a narrower hash: other formulas need no new tokens. */
    @Test
    void theCodeIsNoVersion() {
        assertThat(BuildInfo.versions())
                .containsKeys("theme-trends", "spark", "hanlp")
                .doesNotContainKey("theme-trends-code");
    }
}
