package themetrends.measure.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BenjaminiHochbergTest {
    /** The last family is the example of Benjamini and Hochberg 1995: at 5 % four of fifteen are found. */
    @ParameterizedTest
    @CsvFileSource(resources = "benjamini_hochberg.csv", numLinesToSkip = 1)
    void agreesWithR(String values, String expected) {
        List<Double> adjusted = BenjaminiHochberg.adjusted(Close.numbers(values));

        List<Double> known = Close.numbers(expected);
        assertThat(adjusted).hasSameSizeAs(known);
        for (int i = 0; i < known.size(); i++) {
            Close.to(adjusted.get(i), known.get(i));
        }
    }

    @Test
    void findsFourInTheExampleOfThePaper() {
        List<Double> values = List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
                0.759, 1.0);

        assertThat(BenjaminiHochberg.adjusted(values).stream().filter(p -> p <= 0.05))
                .hasSize(4);
    }

    @Test
    void anEmptyFamilyNeedsNoCorrection() {
        assertThat(BenjaminiHochberg.adjusted(List.of())).isEmpty();
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThatThrownBy(() -> BenjaminiHochberg.adjusted(List.of(0.5, Double.NaN)))
                .hasMessage("p-value NaN: it must lie between 0 and 1");
    }
}
