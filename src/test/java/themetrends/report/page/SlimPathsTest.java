package themetrends.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlimPathsTest {
    @Test
    void pointsBecomeStepsFromThePointBeforeInHalfDots() {
        assertThat(SlimPaths.of("<path d=\"M10.2 20.3 L15.2 20.3 L15.24 10.75 Z\" fill=\"red\"/>"))
                .isEqualTo("<path d=\"m10 20.5l5 0l0-9.5z\" fill=\"red\"/>");
    }

    @Test
    void pointsOfACurveAreAllSeenFromItsBeginning() {
        assertThat(SlimPaths.of("<path d=\"M100 100 Q110 90.5 120 100 C121 101 122 102 99.5 103 Z\"/>"))
                .isEqualTo("<path d=\"m100 100q10-9.5 20 0c1 1 2 2-20.5 3z\"/>");
    }

    @Test
    void aNewLineBeginsWhereTheLastBegan() {
        assertThat(SlimPaths.of("<path d=\"M1 1 L3 1 Z M1.5 1.5 L1 1 ZM-2 5 L0 5\"/>"))
                .isEqualTo("<path d=\"m1 1l2 0zm.5 .5l-.5-.5zm-3.5 3.5l2 0\"/>");
    }
}
