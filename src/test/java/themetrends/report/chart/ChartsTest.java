package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.Phrase;

class ChartsTest {
    private static final Set<Format> ALL = Set.of(Format.values());

    @TempDir
    Path folder;

    @Test
    void writesEveryChartInEveryFormat() throws IOException {
        Written written = write(Samples.findings(2, 3), Language.ZH, ALL, folder);

        assertThat(written.files())
                .containsExactly(
                        "cooccurrence.pdf",
                        "cooccurrence.png",
                        "cooccurrence.svg",
                        "cooccurrence.txt",
                        "tfidf.pdf",
                        "tfidf.png",
                        "tfidf.svg",
                        "tfidf.txt",
                        "trend-01-innovation.pdf",
                        "trend-01-innovation.png",
                        "trend-01-innovation.svg",
                        "trend-01-innovation.txt",
                        "trend-02-security.pdf",
                        "trend-02-security.png",
                        "trend-02-security.svg",
                        "trend-02-security.txt",
                        "trends.pdf",
                        "trends.png",
                        "trends.svg",
                        "trends.txt",
                        "uptake.pdf",
                        "uptake.png",
                        "uptake.svg",
                        "uptake.txt",
                        "year-terms.pdf",
                        "year-terms.png",
                        "year-terms.svg",
                        "year-terms.txt");
        assertThat(written.warnings()).isEmpty();
        for (String file : written.files()) {
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void writesOnlyTheWantedFormats() throws IOException {
        assertThat(write(Samples.findings(1, 2), Language.ZH, Set.of(Format.SVG), folder)
                        .files())
                .allMatch(file -> file.endsWith(".svg") || file.endsWith(".txt"));
        assertThat(write(Samples.findings(1, 2), Language.ZH, Set.of(), folder).files())
                .isEmpty();
    }

    @Test
    void pngIsSixteenCentimetresWideAt300Dpi() throws IOException {
        write(Samples.findings(1, 2), Language.ZH, Set.of(Format.PNG), folder);

        byte[] png = Files.readAllBytes(folder.resolve("trends.png"));
        assertThat(width("trends.png")).isEqualTo(1890);
        ByteBuffer pixelSize = ByteBuffer.wrap(png, chunk(png, "pHYs"), 9);
        assertThat(pixelSize.getInt()).isEqualTo(11811);
        assertThat(pixelSize.getInt()).isEqualTo(11811);
        assertThat(pixelSize.get()).as("metre").isEqualTo((byte) 1);
    }

    @Test
    void pdfHoldsItsTextAndTheFont() throws IOException {
        write(Samples.findings(1, 2), Language.ZH, Set.of(Format.PDF), folder);

        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("trend-01-innovation.pdf").toFile())) {
            assertThat(new EmbeddedText().getText(pdf)).contains("创新：历年使用频率", "讲话与贺信", "文章篇数");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(453.6f, within(0.1f));
        }
        assertThat(Files.size(folder.resolve("trend-01-innovation.pdf"))).isLessThan(200_000);
    }

    @Test
    void svgIsXmlWithOutlinesOnlyAndNamesOfItsOwn() throws Exception {
        write(Samples.findings(1, 4), Language.ZH, Set.of(Format.SVG), folder);

        Document svg = svg("trends.svg");
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("160.02mm");
        assertThat(root.getAttribute("viewBox")).startsWith("0 0 1890 ");
        assertThat(svg.getElementsByTagName("text").getLength()).isZero();
        assertThat(svg.getElementsByTagName("path").getLength()).isGreaterThan(15);
        assertThat(Files.readString(folder.resolve("trends.svg")))
                .contains("id=\"trends-clipPath1\"")
                .doesNotContain("id=\"clipPath1\"", "id=\"genericDefs\"", "<!--", "<!DOCTYPE", "\r");
    }

    @Test
    void everySheetHasAFolderAndSeveralLanguagesASuffix() throws IOException {
        ChartStyle style = style(Set.of(Language.values()), Set.of(Sheet.values()), Set.of(Format.PNG));
        Written written = Charts.write(Samples.findings(1, 2), style, folder);

        assertThat(written.files())
                .contains("trends-zh.png", "trends-en.txt", "print-8/trends-en.png", "slide/tfidf-zh.png");
        assertThat(written.data()).containsKeys("trends-zh", "slide/trends-en");
        assertThat(width("print-8/trends-en.png")).isEqualTo(945);
        assertThat(width("slide/trends-en.png")).isEqualTo(3200);
    }

    @Test
    void figuresStandForThemselves() throws IOException {
        Findings findings = Samples.findings(1, 11);
        List<Figure> figures = Charts.figures(findings, style(Set.of(Language.EN), Set.of(), Set.of()), Language.EN);

        assertThat(figures)
                .extracting(Figure::name)
                .containsExactly("trend-01-innovation", "trends", "tfidf", "year-terms", "uptake");
        assertThat(figures.get(0).title()).isEqualTo("innovation: frequency by year");
        assertThat(figures.get(0).svg()).startsWith("<?xml").contains("id=\"trend-01-innovation-clipPath1\"");
    }

    @Test
    void onlyWhatAPageShowsIsDrawnForIt() throws IOException {
        Findings findings = Samples.findings(20, 2);
        List<Figure> figures = Charts.figures(findings, style(Set.of(Language.EN), Set.of(), Set.of()), Language.EN);
        Written written = write(findings, Language.EN, Set.of(Format.SVG), folder);

        assertThat(figures).hasSizeGreaterThan(20);
        assertThat(figures).filteredOn(figure -> !figure.svg().isEmpty()).hasSize(16);
        assertThat(figures)
                .filteredOn(figure -> !figure.name().startsWith("trend-"))
                .allMatch(figure -> figure.svg().startsWith("<?xml"));
        assertThat(written.figures().get(Language.EN))
                .extracting(Figure::svg)
                .containsExactlyElementsOf(figures.stream().map(Figure::svg).toList());
    }

    @Test
    void theVerdictOfEachLineStandsUnderTheTitle() throws IOException {
        Layout layout = Samples.layout(Sheet.PRINT_16, Language.EN);
        Findings findings = Samples.findings(1, 11);
        TrendData data = new TrendData(findings);
        Phrase phrase = findings.phrases().get(0);

        String verdict =
                new VerdictText(findings, layout).of(phrase, data.bySeries(phrase, layout.lettering()), data.series());

        assertThat(verdict)
                .startsWith("Trend (95% confidence): messages ")
                .containsPattern(
                        "reactions \\(own words\\) (rising|falling|not shown) \\(adjusted p\u00a0[=<]\u00a00\\.\\d{3}\\)");
    }

    @Test
    void captionsSayDataCountsMethodAndVersionInTwoSentences() throws IOException {
        for (Language language : Language.values()) {
            for (Figure figure :
                    Charts.figures(Samples.findings(1, 11), style(Set.of(language), Set.of(), Set.of()), language)) {
                assertThat(figure.caption()).contains("2014", "2024", "Theme Trends 1.0");
                assertThat(figure.caption().split("[。.]( |$|(?=\\p{IsHan}|tf))"))
                        .as(figure.caption())
                        .hasSize(2);
            }
        }
    }

    @Test
    void dataAreThePointsThatAreDrawn() throws IOException {
        Findings findings = Samples.findings(1, 11);
        Written written = write(findings, Language.ZH, Set.of(Format.SVG), folder);

        ChartData data = written.data().get("trends");
        assertThat(data.columns()).startsWith("year", "kind", "voice", "phrase").contains("per_10k_tokens", "ci_low");
        assertThat(data.rows()).as("a year without text has no point").hasSize(10);
        assertThat(written.data().get("trend-01-innovation").rows()).hasSize(30);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 2", "12, 11", "1, 59", "60, 59"})
    void anyNumberOfPhrasesAndYears(int phrases, int years) throws IOException {
        Findings findings = Samples.findings(phrases, years);
        List<String> files = write(findings, Language.ZH, Set.of(Format.SVG), folder).files().stream()
                .filter(file -> file.endsWith(".svg"))
                .toList();

        assertThat(files).filteredOn(file -> file.startsWith("trend-")).hasSize(phrases);
        assertThat(files).filteredOn(file -> file.startsWith("trends")).hasSize((phrases + 27) / 28);
        assertThat(files).filteredOn(file -> file.startsWith("tfidf")).hasSize((phrases + 23) / 24);
        assertThat(files).filteredOn(file -> file.startsWith("year-terms")).hasSize((years + 29) / 30);
    }

    @Test
    void findingsWithoutTextGiveAPictureThatSaysSo() throws IOException {
        List<Integer> years = Samples.years(2);
        Findings empty = Samples.findings(Samples.phrases(1), years, Set.copyOf(years));

        assertThat(write(empty, Language.ZH, ALL, folder).files()).hasSize(16);
        assertThat(write(Samples.of(List.of(), List.of(), List.of(), List.of(), List.of()), Language.ZH, ALL, folder)
                        .files())
                .isEmpty();
    }

    @Test
    void sameBytesInAnyLocaleAndTimeZone() throws IOException {
        Findings findings = Samples.findings(2, 11);
        Map<String, String> first = bytes(findings, "first");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(bytes(findings, "second")).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(bytes(findings, "third")).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void reportsLabelsThatNoFontShows() throws IOException {
        Phrase emoji = Samples.phrase("创新\uD83D\uDE80", "rocket");
        Findings findings = Samples.findings(List.of(emoji), Samples.years(2), Set.of());

        assertThat(write(findings, Language.ZH, Set.of(Format.SVG), folder).warnings())
                .containsExactly("\"创新\uD83D\uDE80\": no font shows the character U+1F680");
        assertThat(write(findings, Language.EN, Set.of(Format.SVG), folder).warnings())
                .isEmpty();
    }

    /** Reads text whose font the document brings along. */
    private static final class EmbeddedText extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition text) {
            assertThat(text.getFont().isEmbedded()).isTrue();
            super.processTextPosition(text);
        }
    }

    private static Written write(Findings findings, Language language, Set<Format> formats, Path folder)
            throws IOException {
        return Charts.write(findings, style(Set.of(language), Set.of(Sheet.PRINT_16), formats), folder);
    }

    private static ChartStyle style(Set<Language> languages, Set<Sheet> sheets, Set<Format> formats) {
        return new ChartStyle(languages, sheets, formats, 100, IdfScheme.SMOOTH, "1.0");
    }

    private Map<String, String> bytes(Findings findings, String name) throws IOException {
        Path here = folder.resolve(name);
        Map<String, String> bytes = new TreeMap<>();
        for (String file : write(findings, Language.ZH, ALL, here).files()) {
            bytes.put(file, Arrays.toString(Files.readAllBytes(here.resolve(file))));
        }
        return bytes;
    }

    private int width(String png) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(folder.resolve(png))).getInt(16);
    }

    private Document svg(String file) throws Exception {
        String text = Files.readString(folder.resolve(file));
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    /** Where the data of a PNG chunk begin. */
    private static int chunk(byte[] png, String type) {
        String text = new String(png, StandardCharsets.ISO_8859_1);
        return text.indexOf(type) + 4;
    }
}
