package themetrends.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Running heads and page numbers: lines at the upper or lower edge that pages share, digits aside. */
final class PdfFurniture {
    /** Lines at either edge that are looked at. */
    private static final int EDGE = 2;
    /** By how many points the same line may stand elsewhere on another page. */
    private static final double ROUGHLY = 6;
    /** A line is shared by this part of the pages, and by two at least. */
    private static final double SHARED = 0.3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·•\\s]*(?:第\\s*)?#{1,4}\\s*页?(?:\\s*[/／共,，]{0,2}\\s*共?\\s*#{1,4}\\s*页?)?[-—–·•\\s]*");

    private final List<PdfPage> pages;
    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

    private PdfFurniture(List<PdfPage> pages) {
        this.pages = pages;
    }

    static List<PdfPage> without(List<PdfPage> pages) {
        return new PdfFurniture(pages).without();
    }

    private List<PdfPage> without() {
        for (int number = 0; number < pages.size(); number++) {
            for (PdfLine line : edges(pages.get(number))) {
                pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(number);
            }
        }
        List<PdfPage> clean = new ArrayList<>();
        for (PdfPage page : pages) {
            Set<PdfLine> edges = new HashSet<>(edges(page));
            clean.add(new PdfPage(page.lines().stream()
                    .filter(line -> !edges.contains(line) || !isFurniture(line))
                    .toList()));
        }
        return clean;
    }

    /** No running head ends as a sentence does. */
    private boolean isFurniture(PdfLine line) {
        String words = line.toString().strip();
        if (words.isEmpty() || "。！？；，".indexOf(words.charAt(words.length() - 1)) >= 0) {
            return false;
        }
        boolean isNumber = PAGE_NUMBER.matcher(digitsAside(line)).matches()
                && line.toString().length() < 4;
        int shared = pagesOf.getOrDefault(key(line), Set.of()).size();
        return isNumber || (shared >= 2 && shared >= SHARED * pages.size());
    }

    private static List<PdfLine> edges(PdfPage page) {
        List<PdfLine> byHeight = new ArrayList<>(page.lines());
        byHeight.sort(Comparator.comparingDouble(PdfLine::top));
        List<PdfLine> edges = new ArrayList<>(byHeight.subList(0, Math.min(EDGE, byHeight.size())));
        edges.addAll(byHeight.subList(Math.max(0, byHeight.size() - EDGE), byHeight.size()));
        return edges;
    }

    private static String key(PdfLine line) {
        return Math.round(line.top() / ROUGHLY) + " " + digitsAside(line);
    }

    private static String digitsAside(PdfLine line) {
        return line.toString().replaceAll("[0-9０-９]", "#").replaceAll("\\s+", "");
    }
}
