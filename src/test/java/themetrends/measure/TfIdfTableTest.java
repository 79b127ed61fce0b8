package themetrends.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.measure.stats.Confidence;

class TfIdfTableTest {
    private static final List<Phrase> PHRASES = List.of(
            new Phrase("创新", "innovation", List.of("创新"), "", true, true),
            new Phrase("安全", "security", List.of("安全"), "", true, true),
            new Phrase("普惠", "inclusiveness", List.of("普惠"), "", true, true));

    /** 2001: 30 tokens in 2 articles; 2002: nothing; 2003: 60 tokens in 3 articles. */
    private static List<TfIdf> rows() {
        Map<CellKey, CountTally> tallies = new HashMap<>();
        tallies.put(key(2001, ""), Tallies.text(10, 20));
        tallies.put(key(2003, ""), Tallies.text(20, 20, 20));
        tallies.put(key(2001, "创新"), Tallies.phrase(3, 10));
        tallies.put(key(2001, "安全"), Tallies.phrase(2, 10).plus(Tallies.phrase(4, 20)));
        tallies.put(key(2003, "安全"), Tallies.phrase(1, 20));
        return TfIdfTable.of(CellTable.of(tallies, PHRASES, List.of(), Confidence.USUAL), PHRASES);
    }

    private static CellKey key(int year, String phrase) {
        return new CellKey(year, "document", "all", phrase);
    }

    private static TfIdf row(int year, String phrase, String unit, String scheme) {
        return rows().stream()
                .filter(row -> row.year() == year
                        && row.phrase().equals(phrase)
                        && row.unit().label().equals(unit)
                        && row.scheme().label().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    /** 创新 in 2001: tf 0.1; 1 of 2 years, 1 of 5 articles. 安全 in 2003: tf 1/60; 2 of 2 years, 3 of 5 articles. */
    @ParameterizedTest
    @CsvSource({
        "2001,创新,year,smooth,0.1405465108",
        "2001,创新,year,plain,0.0693147181",
        "2001,创新,year,mllib,0.0405465108",
        "2001,创新,article,smooth,0.2098612289",
        "2001,创新,article,plain,0.1609437912",
        "2001,创新,article,mllib,0.1098612289",
        "2003,安全,year,smooth,0.0166666667",
        "2003,安全,year,plain,0",
        "2003,安全,year,mllib,0",
        "2003,安全,article,plain,0.0085137604",
        "2003,创新,year,plain,0",
        "2003,普惠,year,plain,0",
    })
    void equalsNumbersWorkedOutByHand(int year, String phrase, String unit, String scheme, double expected) {
        assertThat(row(year, phrase, unit, scheme).tfIdf()).hasValueCloseTo(expected, within(1e-9));
    }

    @Test
    void aYearWithoutTextHasNoWeightAndSaysWhy() {
        assertThat(row(2002, "安全", "year", "smooth").tfIdf()).isEmpty();
        assertThat(row(2002, "安全", "year", "smooth").note()).isEqualTo("no text in this year");
    }

    @Test
    void aWeightOfNothingSaysWhy() {
        assertThat(row(2001, "安全", "year", "plain").note()).startsWith("present in every year, so idf is 0");
        assertThat(row(2001, "安全", "year", "smooth").note()).isEmpty();
        assertThat(row(2001, "普惠", "year", "smooth").note()).isEqualTo("the phrase never occurs");
    }

    @Test
    void everyYearPhraseUnitAndSchemeHasItsRow() {
        assertThat(rows()).hasSize(3 * 3 * 2 * 3).doesNotHaveDuplicates();
    }
}
