package themetrends;

import java.io.PrintStream;
import themetrends.text.Printable;

/** A stream for people: no line on it moves a terminal, whatever names and texts are in it. Not for what has line ends inside. */
final class PlainLines extends PrintStream {
    private final PrintStream to;

    PlainLines(PrintStream to) {
        super(to, true);
        this.to = to;
    }

    @Override
    public void println(String line) {
        to.println(Printable.of(line));
    }

    /** In the encoding of the stream below. */
    @Override
    public void print(String text) {
        to.print(text);
    }
}
