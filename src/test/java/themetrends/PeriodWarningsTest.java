package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import themetrends.measure.Period;

class PeriodWarningsTest {
    private static final SortedSet<Integer> YEARS = new TreeSet<>(List.of(2014, 2016, 2017));

    private static List<String> warnings(Period a, Period b) {
        return PeriodWarnings.of(List.of(new Period.Pair(a, b)), YEARS);
    }

    @Test
    void aPeriodWithoutTextIsNamed() {
        assertThat(warnings(new Period(2014, 2015), new Period(2018, 2030)))
                .containsExactly(
                        "The period 2018-2030 of --periods has no text, so tables/contrasts.csv compares nothing"
                                + " with it: the years with text lie from 2014 to 2017.");
        assertThat(warnings(new Period(2015, 2015), new Period(2015, 2015)))
                .as("a gap, told once")
                .hasSize(1)
                .allMatch(warning -> warning.startsWith("The period 2015 of"));
    }

    @Test
    void aPeriodWithSomeTextIsNot() {
        assertThat(warnings(new Period(2010, 2014), new Period(2017, 2030))).isEmpty();
        assertThat(PeriodWarnings.of(List.of(), YEARS)).isEmpty();
    }
}
