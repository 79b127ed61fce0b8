package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class IdfSchemeTest {
    /** By hand: ln(4/3) = 0.2876820725, ln(3/2) = 0.4054651081, ln 4 = 1.3862943611, ln(12/7) = 0.5389965007. */
    @ParameterizedTest
    @CsvSource({
        "smooth,3,2,1.2876820724517810",
        "plain,3,2,0.4054651081081644",
        "mllib,3,2,0.2876820724517809",
        "smooth,3,3,1",
        "plain,3,3,0",
        "mllib,3,3,0",
        "smooth,3,0,2.3862943611198906",
        "mllib,3,0,1.3862943611198906",
        "smooth,11,6,1.5389965007326868",
    })
    void equalsNumbersWorkedOutByHand(String scheme, long n, long df, double expected) {
        assertThat(IdfScheme.named(scheme).orElseThrow().idf(n, df)).hasValueCloseTo(expected, within(1e-12));
    }

    @Test
    void plainHasNoWeightForAPhraseThatNeverOccurs() {
        assertThat(IdfScheme.PLAIN.idf(3, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"smooth", "plain", "mllib"})
    void nothingHasAWeightWhereThereIsNoText(String scheme) {
        assertThat(IdfScheme.named(scheme).orElseThrow().idf(0, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,4", "3,-1"})
    void refusesAFrequencyThatCannotBe(long n, long df) {
        assertThatThrownBy(() -> IdfScheme.SMOOTH.idf(n, df))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document frequency " + df + ": it must lie between 0 and n = 3");
    }

    /** TfidfTransformer of scikit-learn, without normalisation of vectors; its unsmoothed idf is 1 greater than ours. */
    @ParameterizedTest
    @CsvFileSource(resources = "stats/tf_idf.csv", numLinesToSkip = 1)
    void agreesWithScikitLearn(long mentions, long tokens, long df, long n, double smooth, double plain) {
        assertThat(new TfIdf(2001, "a", TfIdf.Unit.YEAR, mentions, tokens, df, n, IdfScheme.SMOOTH).tfIdf())
                .hasValueCloseTo(smooth, within(1e-12));
        assertThat(new TfIdf(2001, "a", TfIdf.Unit.YEAR, mentions, tokens, df, n, IdfScheme.PLAIN).tfIdf())
                .hasValueCloseTo(plain, within(1e-12));
    }
}
