package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.Phrase;

/** No text lies on another, leaves the page or is too small, whatever the numbers of phrases and years. */
class LayoutTest {
    private static final String HAN = "网络空间命运共同体建设者";
    private static final String ENGLISH = "community with a shared future in cyberspace";

    /** Smaller letters nobody reads: five points. */
    private static final double LEAST = 5 * Look.DOTS_PER_INCH / 72.0;

    /** What two texts may share, in dots: less than a fifth of a point. */
    private static final double TOUCH = 0.8;

    /** All pages of trends of single phrases are alike: so many are looked at. */
    private static final int TRENDS = 12;

    @ParameterizedTest
    @CsvSource({
        "1, 1", "1, 2", "1, 11", "1, 70", "5, 1", "5, 2", "5, 11", "5, 70",
        "12, 1", "12, 2", "12, 11", "12, 70", "60, 1", "60, 2", "60, 11", "60, 70"
    })
    void textsKeepApart(int phrases, int years) throws IOException {
        Findings findings =
                Samples.findings(phrases(phrases), Samples.years(years), years > 2 ? Set.of(2022) : Set.of());
        List<String> faults = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            for (Language language : Language.values()) {
                check(findings, Samples.layout(sheet, language), faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void textOfTheProjectAndOfXChartIsSeen() throws IOException {
        Layout layout = Samples.layout(Sheet.PRINT_8, Language.EN);
        List<TextRecorder.Box> boxes = TextRecorder.record(
                TrendPages.of(Samples.findings(1, 11), layout, 30).get(0));

        assertThat(boxes).extracting(TextRecorder.Box::text).contains("innovation: frequency by year", "articles");
        assertThat(boxes).filteredOn(box -> box.text().equals("tick")).hasSizeGreaterThan(8);
    }

    /** Labels of one to twelve characters, and English names of about one to all of eight words. */
    private static List<Phrase> phrases(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Samples.phrase(label(i), ENGLISH.substring(0, 3 + i * 7 % (ENGLISH.length() - 2))))
                .toList();
    }

    private static String label(int number) {
        int length = 1 + (number * 7 + 11) % 12;
        String more = number < 12 ? "" : Integer.toString(number);
        return HAN.substring(0, Math.max(1, length - more.length())) + more;
    }

    private static void check(Findings findings, Layout layout, List<String> faults) {
        ChartStyle style = new ChartStyle(Set.of(), Set.of(), Set.of(), 30, IdfScheme.SMOOTH, "1.0");
        List<Page> pages = Charts.pages(findings, style, layout);
        pages.stream().filter(page -> !page.name().startsWith("trend-")).forEach(page -> check(page, faults));
        pages.stream()
                .filter(page -> page.name().startsWith("trend-"))
                .limit(TRENDS)
                .forEach(page -> check(page, faults));
    }

    private static void check(Page page, List<String> faults) {
        String where = page.path() + ": ";
        List<TextRecorder.Box> boxes = new ArrayList<>(TextRecorder.record(page));
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, page.width(), page.height());
        for (TextRecorder.Box box : boxes) {
            if (!sheet.contains(box.place())) {
                faults.add(where + box + " leaves the page");
            }
            if (box.size() > 0 && box.size() < LEAST) {
                faults.add(where + box + " is too small");
            }
        }
        boxes.sort(Comparator.comparingDouble(box -> box.place().getMinY()));
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size() && startsWithin(boxes.get(i), boxes.get(j)); j++) {
                if (overlap(boxes.get(i).place(), boxes.get(j).place())) {
                    faults.add(where + boxes.get(i) + " lies on " + boxes.get(j));
                }
            }
        }
    }

    private static boolean startsWithin(TextRecorder.Box upper, TextRecorder.Box lower) {
        return lower.place().getMinY() < upper.place().getMaxY();
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        Rectangle2D both = one.createIntersection(other);
        return both.getWidth() > TOUCH && both.getHeight() > TOUCH;
    }
}
