package themetrends.report.chart;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a picture is for, which settles its size. Type has the same size in dots on all of them: a narrow sheet is laid
 * out anew, not scaled down, and a slide has fewer dots to be larger type.
 */
public enum Sheet {
    /** 16 cm wide, the text width of an A4 page, 300 pixels to the inch. */
    PRINT_16("print-16", 1890, 0, 25.4 / Look.DOTS_PER_INCH, 1),
    /** 8 cm wide, a column of two, 300 pixels to the inch. */
    PRINT_8("print-8", 945, 0, 25.4 / Look.DOTS_PER_INCH, 1),
    /** 16:9, 13⅓ by 7½ inches, 3200 by 1800 pixels: whole ones to a dot, as Javas round parts of a pixel unlike. */
    SLIDE("slide", 1600, 900, 25.4 * 7.5 / 900, 2);

    private final String label;
    private final int width;
    private final int height;
    private final double millimetres;
    private final double pixels;

    /**
     * A sheet.
     *
     * @param width in dots
     * @param height in dots; 0 for as high as the content
     * @param millimetres size of a dot
     * @param pixels pixels of the PNG to a dot
     */
    Sheet(String label, int width, int height, double millimetres, double pixels) {
        this.label = label;
        this.width = width;
        this.height = height;
        this.millimetres = millimetres;
        this.pixels = pixels;
    }

    /** The word that stands in options and names of folders. */
    public String label() {
        return label;
    }

    /** The sheet that a word names, in any case. */
    public static Optional<Sheet> named(String word) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.label.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** What stands before the names of its files in the folder of charts: the usual sheet needs no folder. */
    String folder() {
        return this == PRINT_16 ? "" : label + "/";
    }

    /** Width in dots. */
    int width() {
        return width;
    }

    /** Width between the margins, in dots. */
    int inner() {
        return width - 2 * Look.MARGIN;
    }

    /** Whether its height is given. */
    boolean fixed() {
        return height > 0;
    }

    /** Height in dots of a page with this much on it. */
    int height(double content) {
        return fixed() ? height : (int) Math.ceil(content) + 2 * Look.MARGIN;
    }

    /**
     * Height for the main part of a page.
     *
     * @param natural what it takes where nothing limits it, in dots
     * @param others what the rest of the page takes, in dots
     */
    double room(double natural, double others) {
        return fixed() ? height - 2 * Look.MARGIN - others : natural;
    }

    /** Millimetres of so many dots. */
    double millimetres(double dots) {
        return dots * millimetres;
    }

    /** Pixels to a dot. */
    double pixels() {
        return pixels;
    }

    /** Pixels to a metre. */
    long pixelsPerMetre() {
        return Math.round(pixels / millimetres * 1000);
    }
}
