package themetrends.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Dating;
import themetrends.corpus.RawText;

class PdfFormatTest {
    private static List<String> lines(PdfMaker maker) throws IOException {
        return Texts.only("a.pdf", maker.bytes()).text().lines().toList();
    }

    @Test
    void everyPageIsReadAndItsBeginningKnown() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.line(80, 100, "山中的一天").line(80, 120, "早上起雾，中午放晴。").newPage().line(80, 100, "晚上下雨。");
            RawText text = Texts.only("无名.txt", maker.made("山中日记", 2012, 3, 4).bytes());
            assertThat(text.text()).isEqualTo("山中的一天\n早上起雾，中午放晴。\n晚上下雨。\n");
            assertThat(text.pages()).containsExactly(0, 17);
            assertThat(text.origin().format()).isEqualTo("pdf");
            assertThat(text.stated().title()).isEqualTo("山中日记");
            assertThat(text.stated().dating())
                    .isEqualTo(new Dating(2012, "2012-03-04", Dating.From.CREATED, "2012-03-04"));
        }
    }

    @Test
    void pagesThatAreOnlyPicturesAreNamedAndTheOthersRead() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.line(80, 100, "山中的一天").newPage().picture().newPage().picture().newPage();
            maker.line(80, 100, "晚上下雨。").picture().newPage().newPage().picture();
            Extraction read = Texts.read("a.pdf", maker.bytes());
            assertThat(read.texts()).hasSize(1);
            assertThat(read.texts().get(0).text()).isEqualTo("山中的一天\n晚上下雨。\n");
            assertThat(read.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.place()).isEqualTo("page 2-3, 6");
                assertThat(refusal.reason()).contains("picture", "OCR");
            });
        }
    }

    @Test
    void charactersAndHeadlinesPrintedTwiceAreReadOnce() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.line(80, 100, "山中的一天").line(80, 100, "山中的一天").line(80.4, 100.3, "山中的一天");
            for (int i = 0; i < 4; i++) {
                maker.line(80 + 12 * i, 130, "云开雾散".substring(i, i + 1));
                maker.line(80.3 + 12 * i, 130, "云开雾散".substring(i, i + 1));
            }
            assertThat(lines(maker)).containsExactly("山中的一天", "云开雾散");
        }
    }

    @Test
    void columnsThatAreDrawnOneAfterTheOtherAreReadSo() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            for (int i = 0; i < 4; i++) {
                maker.line(60, 100 + 18 * i, "左栏的第" + "一二三四".charAt(i) + "行在这里，");
            }
            for (int i = 0; i < 4; i++) {
                maker.line(320, 100 + 18 * i, "右栏的第" + "一二三四".charAt(i) + "行在那里，");
            }
            assertThat(lines(maker))
                    .hasSize(8)
                    .startsWith("左栏的第一行在这里，", "左栏的第二行在这里，")
                    .endsWith("右栏的第四行在那里，");
        }
    }

    @Test
    void columnsThatAreDrawnLineByLineAreParted() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.line(150, 60, "一个标题横跨了左右两栏的文字");
            for (int i = 0; i < 4; i++) {
                maker.line(60, 100 + 18 * i, "左栏的第" + "一二三四".charAt(i) + "行在这里，");
                maker.line(320, 100 + 18 * i, "右栏的第" + "一二三四".charAt(i) + "行在那里，");
            }
            assertThat(lines(maker))
                    .containsExactly(
                            "一个标题横跨了左右两栏的文字",
                            "左栏的第一行在这里，",
                            "左栏的第二行在这里，",
                            "左栏的第三行在这里，",
                            "左栏的第四行在这里，",
                            "右栏的第一行在那里，",
                            "右栏的第二行在那里，",
                            "右栏的第三行在那里，",
                            "右栏的第四行在那里，");
        }
    }

    @Test
    void whatIsDrawnLastButStandsAboveIsReadThere() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.line(80, 120, "早上起雾。")
                    .line(80, 140, "中午放晴。")
                    .line(80, 100, "山中的一天")
                    .line(200, 120, "（日记）");
            assertThat(lines(maker)).containsExactly("山中的一天", "早上起雾。 （日记）", "中午放晴。");
        }
    }

    @Test
    void runningHeadsAndPageNumbersAreNoText() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            for (int i = 1; i <= 3; i++) {
                maker.line(80, 40, "山城日报 第" + i + "版");
                maker.line(80, 100, "这是第" + i + "页的话。").line(80, 120, "二〇一〇年，桥通了。");
                maker.line(280, 800, "- " + i + " -");
                if (i < 3) {
                    maker.newPage();
                }
            }
            assertThat(lines(maker))
                    .containsExactly("这是第1页的话。", "二〇一〇年，桥通了。", "这是第2页的话。", "二〇一〇年，桥通了。", "这是第3页的话。", "二〇一〇年，桥通了。");
        }
    }

    @Test
    void aScanIsRefusedAsOne() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            assertThat(Texts.reason("a.pdf", maker.picture().bytes()))
                    .isEqualTo("The PDF holds pictures of pages and no text: run text recognition (OCR) on it first.");
        }
        try (PdfMaker maker = new PdfMaker()) {
            assertThat(Texts.reason("a.pdf", maker.bytes()))
                    .isEqualTo("The PDF has no text with a Han character: nothing to count.");
        }
    }

    @Test
    void anEncryptedFileSaysSoUnlessItOpensForEverybody() throws IOException {
        try (PdfMaker maker = new PdfMaker().line(80, 100, "山中的一天")) {
            assertThat(Texts.reason("a.pdf", maker.encrypted("secret").bytes()))
                    .isEqualTo("The PDF is encrypted: remove its password and save it anew.");
        }
        try (PdfMaker maker = new PdfMaker().line(80, 100, "山中的一天")) {
            assertThat(lines(maker.encrypted(""))).containsExactly("山中的一天");
        }
    }
}
