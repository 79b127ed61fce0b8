package themetrends.report.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import themetrends.measure.CandidateList;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.MentionHistogram;
import themetrends.measure.OrderedRows;
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
     * Writes every chart on every wanted sheet, in every wanted language and format, and its caption beside it as
     * {@code .txt}. Files of the same names are replaced; others are left alone. Names are plain ASCII; the language
     * shows in them only where there are several. The same findings and style give the same bytes.
     *
     * @param folder where to write; made if it is not there
     * @throws IOException if the font cannot be loaded or a file cannot be written
     */
    public static Written write(Findings findings, ChartStyle style, Path folder) throws IOException {
        Set<String> warnings = new TreeSet<>();
        List<Page> pages = new ArrayList<>();
        Map<Language, List<Page>> figures = new EnumMap<>(Language.class);
        for (Layout layout : layouts(findings, style)) {
            if (!style.formats().isEmpty()) {
                Files.createDirectories(folder.resolve(layout.sheet().folder()));
                List<Page> of = pages(findings, style, layout);
                pages.addAll(of);
                if (layout.sheet() == Sheet.PRINT_16 && style.formats().contains(Format.SVG)) {
                    figures.put(layout.lettering().language(), of);
                }
            }
            warnings.addAll(layout.lettering().warnings());
        }
        Map<String, String> drawn = new ConcurrentHashMap<>();
        Set<Page> shown = shown(figures.values());
        BiConsumer<Page, String> keeper = (page, svg) -> {
            if (shown.contains(page)) {
                drawn.put(page.path(), svg);
            }
        };
        List<Picture> pictures = pages.stream()
                .flatMap(page -> formats(style).map(format -> new Picture(page, format, keeper)))
                .toList();
        try {
            pictures.parallelStream().forEach(picture -> picture.write(folder));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Page page : pages) {
            Files.writeString(folder.resolve(page.path() + ".txt"), page.caption() + "\n");
        }
        Stream<String> files = Stream.concat(
                pictures.stream().map(Picture::file), pages.stream().map(page -> page.path() + ".txt"));
        Map<String, ChartData> data = new TreeMap<>();
        pages.forEach(page -> data.put(page.path(), page.data()));
        return new Written(files.sorted().toList(), data, List.copyOf(warnings), drawn(figures, drawn));
    }

    private static Map<Language, List<Figure>> drawn(Map<Language, List<Page>> pages, Map<String, String> drawn) {
        Map<Language, List<Figure>> figures = new EnumMap<>(Language.class);
        pages.forEach((language, of) -> figures.put(
                language,
                of.stream()
                        .map(page -> figure(page, drawn.getOrDefault(page.path(), "")))
                        .toList()));
        return figures;
    }

    /**
     * Every chart in one language, for a page of text: on the sheet of 16 cm, whatever the style asks for. What the page
     * does not show is not drawn.
     *
     * @throws IOException if the font cannot be loaded
     */
    public static List<Figure> figures(Findings findings, ChartStyle style, Language language) throws IOException {
        Layout layout = layout(findings, style, Sheet.PRINT_16, language);
        try {
            List<Page> pages = pages(findings, style, layout);
            Set<Page> shown = shown(List.of(pages));
            return pages.parallelStream()
                    .map(page -> shown.contains(page) ? figure(page) : figure(page, ""))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Set<Page> shown(Collection<List<Page>> lists) {
        Set<Page> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        lists.forEach(pages -> shown.addAll(Shown.of(pages, Page::name)));
        return shown;
    }

    private static Figure figure(Page page) {
        try {
            return figure(page, SvgFile.text(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure figure(Page page, String svg) {
        return new Figure(page.name(), page.title(), page.caption(), svg);
    }

    /** Draws a small chart for nobody, so that fonts and classes are loaded while the job still counts. */
    public static void warmUp() {
        CellKey key = new CellKey(2000, CellKey.ALL, CellKey.ALL, "");
        Phrase phrase = new Phrase("", "", List.of(""), "", true, true);
        Cell cell = Cell.of(key, MentionHistogram.of(1, 1), 1, Confidence.USUAL);
        Findings findings = new Findings(
                Confidence.USUAL,
                List.of(phrase),
                List.of(2000),
                List.of(cell),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CandidateList.none(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                OrderedRows.none(),
                Findings.Totals.NONE);
        try {
            Layout layout = new Layout(Sheet.PRINT_16, new Lettering(Language.ZH), "", "", "");
            for (Page page : TrendPages.of(findings, layout, 1)) {
                SvgFile.text(page);
            }
        } catch (IOException e) {
            // The same fault meets the real charts, which report it.
            return;
        }
    }

    private record Picture(Page page, Format format, BiConsumer<Page, String> keeper) {
        String file() {
            return page.path() + "." + format.label();
        }

        void write(Path folder) {
            try {
                if (format == Format.SVG && page.sheet() == Sheet.PRINT_16) {
                    String svg = SvgFile.text(page);
                    keeper.accept(page, svg);
                    Files.writeString(folder.resolve(file()), svg);
                } else {
                    format.write(page, folder.resolve(file()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Page> pages(Findings findings, ChartStyle style, Layout layout) {
        List<Page> pages = new ArrayList<>(TrendPages.of(findings, layout, style.trendCharts()));
        pages.addAll(PanelPages.of(findings, layout));
        pages.addAll(TfIdfPages.of(findings, style.scheme(), layout));
        pages.addAll(YearTermPages.of(findings, layout));
        pages.addAll(UptakePages.of(findings, layout));
        pages.addAll(CooccurrencePages.of(findings, layout));
        return pages;
    }

    /** In a fixed order: a set has none. */
    private static List<Layout> layouts(Findings findings, ChartStyle style) throws IOException {
        List<Layout> layouts = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Sheet sheet : Sheet.values()) {
                if (style.languages().contains(language) && style.sheets().contains(sheet)) {
                    layouts.add(layout(findings, style, sheet, language));
                }
            }
        }
        return layouts;
    }

    private static Layout layout(Findings findings, ChartStyle style, Sheet sheet, Language language)
            throws IOException {
        String suffix = style.languages().size() > 1 ? "-" + language.label() : "";
        return new Layout(sheet, new Lettering(language), findings.confidence().label(), style.version(), suffix);
    }

    private static Stream<Format> formats(ChartStyle style) {
        return Arrays.stream(Format.values()).filter(style.formats()::contains);
    }
}
