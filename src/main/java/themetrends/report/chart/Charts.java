package themetrends.report.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.CountTally;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.stats.Confidence;

/**
 * All charts of a run.
 *
 * <p>Needs no screen: sets {@code java.awt.headless} unless somebody has set it before.
 */
public final class Charts {
    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Charts() {}

    /**
     * Writes every chart in every wanted format. Files of the same names are replaced; others are left alone. Names are
     * plain ASCII and do not depend on the language. The same findings and style give the same bytes.
     *
     * @param folder where to write; made if it is not there
     * @throws IOException if the font cannot be loaded or a file cannot be written
     */
    public static Written write(Findings findings, ChartStyle style, Path folder) throws IOException {
        Files.createDirectories(folder);
        Lettering lettering = new Lettering(style.language());
        List<Picture> pictures = pages(findings, style, lettering).stream()
                .flatMap(page -> formats(style).stream().map(format -> new Picture(page, format)))
                .toList();
        try {
            pictures.parallelStream().forEach(picture -> picture.write(folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Written(pictures.stream().map(Picture::file).sorted().toList(), lettering.warnings());
    }

    /** Draws a small chart for nobody, so that fonts and classes are loaded while the job still counts. */
    public static void warmUp() {
        CellKey key = new CellKey(2000, CellKey.ALL, CellKey.ALL, "");
        Phrase phrase = new Phrase("", "", List.of(""), "", true, true);
        Cell cell = Cell.poisson(key, new CountTally(1, 1, 1, 1, 1), Confidence.USUAL);
        Findings findings = new Findings(
                Confidence.USUAL,
                List.of(phrase),
                List.of(2000),
                List.of(cell),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Findings.Totals.NONE);
        try {
            for (Page page : TrendPages.of(findings, new Lettering(Language.ZH))) {
                SvgFile.text(page);
            }
        } catch (IOException e) {
            // The same fault meets the real charts, which report it.
            return;
        }
    }

    private record Picture(Page page, Format format) {
        String file() {
            return page.name() + "." + format.label();
        }

        void write(Path folder) {
            try {
                format.write(page, folder.resolve(file()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Page> pages(Findings findings, ChartStyle style, Lettering lettering) {
        List<Page> pages = new ArrayList<>(TrendPages.of(findings, lettering));
        pages.addAll(TfIdfPages.of(findings, style.scheme(), lettering));
        pages.addAll(YearTermPages.of(findings, lettering));
        return pages;
    }

    /** In a fixed order: a set has none. */
    private static List<Format> formats(ChartStyle style) {
        return Arrays.stream(Format.values()).filter(style.formats()::contains).toList();
    }
}
