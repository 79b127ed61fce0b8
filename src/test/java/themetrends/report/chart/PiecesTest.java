package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import themetrends.measure.Phrase;

/** The small parts that charts are put together from. */
class PiecesTest {

    @ParameterizedTest
    @CsvSource({"1, 15, 1", "15, 15, 1", "16, 15, 2", "59, 15, 5", "76, 15, 10", "300, 15, 20", "2000, 15, 100"})
    void yearsHaveAsManyLabelsAsFit(int years, int room, int step) {
        assertThat(Years.step(years, room)).isEqualTo(step);
    }

    @Test
    void onlyWholeYearsOfTheStepHaveALabel() {
        assertThat(Years.label(2015, 5)).isEqualTo("2015");
        assertThat(Years.label(2016, 5)).isEmpty();
        assertThat(Years.label(2015.5, 1)).isEmpty();
    }

    @Test
    void partsAreOfAboutTheSameSize() {
        List<Integer> items = IntStream.range(0, 17).boxed().toList();

        assertThat(Parts.of(items, 8)).extracting(part -> part.items().size()).containsExactly(5, 6, 6);
        assertThat(Parts.of(items, 8)).flatExtracting(Parts::items).isEqualTo(items);
        assertThat(Parts.of(items, 17)).singleElement().matches(Parts::alone);
        assertThat(Parts.of(List.of(), 8)).isEmpty();
    }

    @Test
    void fileNamesArePlainAscii() {
        assertThat(FileNames.trend(Samples.phrase("创新", "Digital  Divide/2.0"), 3, 12))
                .isEqualTo("trend-03-digital_divide_2_0");
        assertThat(FileNames.trend(Samples.phrase("创新", "创新"), 3, 120)).isEqualTo("trend-003");
        assertThat(FileNames.safe("..\\con\u0007/é")).isEqualTo("con");
        assertThat(FileNames.safe("a".repeat(99))).hasSize(60);
    }

    @Test
    void thingsFlowIntoRows() {
        assertThat(Flow.places(List.of(40.0, 40.0, 30.0), 10, 5, 90))
                .containsExactly(new Point2D.Double(0, 5), new Point2D.Double(45, 5), new Point2D.Double(0, 15));
        assertThat(Flow.places(List.of(99.0), 10, 5, 90)).as("too wide").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PRINT_16, 160, 11811", "PRINT_8, 80, 11811", "SLIDE, 338.7, 9449"})
    void sheetsHaveTheirSize(Sheet sheet, double millimetres, long pixelsPerMetre) {
        assertThat(sheet.millimetres(sheet.width())).isCloseTo(millimetres, within(0.1));
        assertThat(sheet.pixelsPerMetre()).isEqualTo(pixelsPerMetre);
        assertThat(Sheet.named(" " + sheet.label())).hasValue(sheet);
    }

    @Test
    void aSheetOfGivenHeightFillsIt() {
        assertThat(Sheet.PRINT_8.height(500)).isEqualTo(500 + 2 * Look.MARGIN);
        assertThat(Sheet.PRINT_8.room(300, 200)).isEqualTo(300);
        assertThat(Sheet.SLIDE.height(Sheet.SLIDE.room(300, 200) + 200)).isEqualTo(900);
    }

    @Test
    void textBreaksAtSpacesAndBetweenHanCharacters() {
        assertThat(Wrap.lines("digital divide now", 8, String::length)).containsExactly("digital", "divide", "now");
        assertThat(Wrap.lines("网络空间，安全", 4, String::length)).containsExactly("网络空", "间，安全");
        assertThat(Wrap.lines("网络（安全）", 3, String::length)).containsExactly("网络", "（安", "全）");
        assertThat(Wrap.lines("unbreakable", 3, String::length)).containsExactly("unbreakable");
        assertThat(Wrap.lines(" ", 3, String::length)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云", "海底光缆", "治理体系现代化", "一二三四五六七八九十百千", "unbreakablelongenglishword"})
    void wordsFitTheirFields(String word) throws IOException {
        Rectangle2D field = new Rectangle2D.Double(0, 0, Look.dots(40), Look.dots(16));

        FittedText text = FittedText.of(word, field, 7.5f, new Lettering(Language.ZH));

        assertThat(text.fits()).isTrue();
    }

    @Test
    void everyTextStandsInBothLanguages() throws IOException {
        Phrase phrase = Samples.phrase("创新", "innovation");

        assertThat(new Lettering(Language.EN).nameOf(phrase)).isEqualTo("innovation");
        assertThat(new Lettering(Language.ZH).nameOf(phrase)).isEqualTo("创新");
        assertThat(new Lettering(Language.EN).nameOf(Samples.phrase("创新", " "))).isEqualTo("创新");
        assertThat(Text.TREND.in(Language.EN, "innovation")).isEqualTo("innovation: frequency by year");
        assertThat(Text.ofKind("reaction").in(Language.EN)).isEqualTo("reactions");
        assertThat(Text.RATE.in(Language.ZH)).isEqualTo("每万词次数");
        for (Text text : Text.values()) {
            assertThat(text.in(Language.EN, "1", "2", "3")).isNotBlank().doesNotMatch("(?s).*[\\p{IsHan}，。：（）].*");
            assertThat(text.in(Language.ZH, "1", "2", "3")).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void theShippedFontShowsEveryText() throws IOException {
        Lettering lettering = new Lettering(Language.ZH);
        assertThat(Fonts.shipped().canDisplay('\u00a0')).isTrue();
        for (Text text : Text.values()) {
            assertThat(Fonts.shipped().canDisplayUpTo(lettering.say(text, "1", "2", "3")))
                    .isEqualTo(-1);
        }
    }

    @Test
    void shadesRunFromPaleToDarkWithReadableInk() {
        assertThat(Ramp.at(0)).isEqualTo(Ramp.stops()[0]).isNotEqualTo(Look.PAPER);
        assertThat(Ramp.at(1)).isEqualTo(Ramp.stops()[Ramp.stops().length - 1]);
        assertThat(Ramp.inkOn(0)).isEqualTo(Look.INK);
        assertThat(Ramp.inkOn(1)).isEqualTo(Look.PAPER);
    }

    @Test
    void weightsShowAsManyDecimalsAsHelp() {
        assertThat(Weights.text(0, 5)).isEqualTo("0");
        assertThat(Weights.text(0.031, 5)).isEqualTo("0.03");
        assertThat(Weights.text(3.14, 35)).isEqualTo("3.1");
        assertThat(Weights.text(314.2, 350)).isEqualTo("314");
    }

    @ParameterizedTest
    @CsvSource({"zh, ZH", "EN, EN", "' en ', EN"})
    void languagesHaveNames(String word, Language language) {
        assertThat(Language.named(word)).hasValue(language);
        assertThat(Language.named("de")).isEmpty();
    }

    @Test
    void formatsHaveNames() {
        assertThat(Format.named("PDF")).hasValue(Format.PDF);
        assertThat(Format.named("gif")).isEmpty();
    }
}
