package themetrends.report.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outlines of letters, most of a chart, in few bytes: points become steps from the point before, rounded to half a dot,
 * which is a quarter of a pixel on a screen.
 */
final class SlimPaths {
    /** A path of absolute moves, lines and curves, as Batik writes them. */
    private static final Pattern PATH = Pattern.compile(" d=\"([MLQCZ0-9. -]+)\"");

    private static final Pattern PART = Pattern.compile("([MLQCZ])([0-9. -]*)");
    private static final int HALVES = 2;

    private final StringBuilder slim = new StringBuilder();

    /** Where the pen is and where its line began, in half dots. */
    private long x;

    private long y;
    private long startX;
    private long startY;

    private SlimPaths() {}

    /** A drawing with all its paths made slim. */
    static String of(String svg) {
        return PATH.matcher(svg).replaceAll(path -> " d=\"" + new SlimPaths().path(path.group(1)) + "\"");
    }

    private String path(String path) {
        Matcher part = PART.matcher(path);
        while (part.find()) {
            char command = part.group(1).charAt(0);
            if (command == 'Z') {
                slim.append('z');
                x = startX;
                y = startY;
            } else {
                move(command, part.group(2).strip().split(" +", -1));
            }
        }
        return slim.toString();
    }

    private void move(char command, String[] numbers) {
        slim.append(Character.toLowerCase(command));
        long toX = x;
        long toY = y;
        for (int i = 0; i < numbers.length; i += 2) {
            toX = halves(numbers[i]);
            toY = halves(numbers[i + 1]);
            step(toX - x);
            step(toY - y);
        }
        x = toX;
        y = toY;
        if (command == 'M') {
            startX = x;
            startY = y;
        }
    }

    private static long halves(String dots) {
        return Math.round(Double.parseDouble(dots) * HALVES);
    }

    private void step(long halves) {
        boolean first = Character.isLetter(slim.charAt(slim.length() - 1));
        if (!first && halves >= 0) {
            slim.append(' ');
        }
        if (halves < 0) {
            slim.append('-');
        }
        long size = Math.abs(halves);
        if (size != 1) {
            slim.append(size / HALVES);
        }
        if (size % HALVES == 1) {
            slim.append(".5");
        }
    }
}
