package themetrends.report.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import themetrends.measure.Findings;

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
        TreeSet<String> files = new TreeSet<>();
        for (Page page : pages(findings, style, lettering)) {
            for (Format format : formats(style)) {
                String file = page.name() + "." + format.label();
                format.write(page, folder.resolve(file));
                files.add(file);
            }
        }
        return new Written(List.copyOf(files), lettering.warnings());
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
