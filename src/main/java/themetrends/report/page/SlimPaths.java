package themetrends.report.page;

/**
 * Outlines of letters, most of a chart, in few bytes: points become steps from the point before, rounded to half a dot,
 * which is a quarter of a pixel on a screen. Written for speed: a page has millions of characters of outlines.
 */
final class SlimPaths {
    private static final String BEGIN = " d=\"";
    private static final int HALVES = 2;
    private static final int HUNDREDTHS = 100;

    private final String svg;
    private final StringBuilder slim;

    /** Where the reader is in the drawing. */
    private int at;

    /** Where the pen is and where its line began, in half dots. */
    private int x;

    private int y;
    private int startX;
    private int startY;

    private SlimPaths(String svg) {
        this.svg = svg;
        this.slim = new StringBuilder(svg.length() / 2);
    }

    /**
     * A drawing with all its paths made slim.
     *
     * @param svg a drawing with paths as Batik writes them: absolute moves, lines and curves, two decimals at most
     */
    static String of(String svg) {
        return new SlimPaths(svg).drawing();
    }

    private String drawing() {
        int from = 0;
        for (int begin = svg.indexOf(BEGIN); begin >= 0; begin = svg.indexOf(BEGIN, from)) {
            at = begin + BEGIN.length();
            slim.append(svg, from, at);
            x = 0;
            y = 0;
            path();
            from = at;
        }
        return slim.append(svg, from, svg.length()).toString();
    }

    private void path() {
        for (char c = svg.charAt(at); c != '"'; c = svg.charAt(at)) {
            if (c == ' ') {
                at++;
            } else if (c == 'Z') {
                at++;
                slim.append('z');
                x = startX;
                y = startY;
            } else {
                at++;
                move(c);
            }
        }
    }

    /** A command with all its points, each a step from where the pen was before. */
    private void move(char command) {
        slim.append(Character.toLowerCase(command));
        int toX = x;
        int toY = y;
        boolean first = true;
        while (isNumber()) {
            toX = halves();
            step(toX - x, first);
            first = false;
            isNumber();
            toY = halves();
            step(toY - y, false);
        }
        x = toX;
        y = toY;
        if (command == 'M') {
            startX = x;
            startY = y;
        }
    }

    /** Whether a number comes next; goes to it. */
    private boolean isNumber() {
        while (svg.charAt(at) == ' ') {
            at++;
        }
        char c = svg.charAt(at);
        return c == '-' || c == '.' || (c >= '0' && c <= '9');
    }

    /** Reads a number with two decimals at most, as half dots. */
    private int halves() {
        boolean negative = svg.charAt(at) == '-';
        int hundredths = 0;
        int decimals = -1;
        if (negative) {
            at++;
        }
        for (char c = svg.charAt(at); c == '.' || (c >= '0' && c <= '9'); c = svg.charAt(++at)) {
            if (c == '.') {
                decimals = 0;
            } else if (decimals < 2) {
                hundredths = hundredths * 10 + (c - '0');
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        for (int i = Math.max(decimals, 0); i < 2; i++) {
            hundredths *= 10;
        }
        int halves = (hundredths * HALVES + HUNDREDTHS / 2) / HUNDREDTHS;
        return negative ? -halves : halves;
    }

    private void step(int halves, boolean first) {
        if (halves < 0) {
            slim.append('-');
        } else if (!first) {
            slim.append(' ');
        }
        int size = Math.abs(halves);
        if (size != 1) {
            slim.append(size / HALVES);
        }
        if (size % HALVES == 1) {
            slim.append(".5");
        }
    }
}
