package themetrends.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shipped font, and what the machine can add to it. */
final class Fonts {
    private static final String RESOURCE = "/themetrends/report/NotoSansSC-subset.ttf";
    private static final String FONT_LIST = "sun.awt.fontconfig";

    private static @Nullable Font shipped;

    private Fonts() {}

    /**
     * The shipped font at one point.
     *
     * @throws IOException if the resource is missing or this Java cannot read fonts
     */
    static synchronized Font shipped() throws IOException {
        Font font = shipped;
        if (font == null) {
            font = load();
            shipped = font;
        }
        return font;
    }

    /**
     * The bytes of the shipped font.
     *
     * @throws IOException if the resource is missing
     */
    static InputStream open() throws IOException {
        InputStream in = Fonts.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IOException("the charts' font is missing: " + RESOURCE);
        }
        return in;
    }

    /** The machine's own font, if it has one that shows all of the text. */
    static Optional<Font> ofMachine(String text) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        try {
            return font.canDisplayUpTo(text) < 0 ? Optional.of(font) : Optional.empty();
        } catch (RuntimeException | Error e) {
            // Java says in both ways that a machine has no font at all.
            return Optional.empty();
        }
    }

    private static Font load() throws IOException {
        try {
            return read();
        } catch (IOException | RuntimeException | Error e) {
            // On a machine without any font, newer Javas cannot even read one from a file, unless told of a font list.
            return loadWithoutSystemFonts(e);
        }
    }

    private static Font loadWithoutSystemFonts(Throwable first) throws IOException {
        if (System.getProperty(FONT_LIST) != null) {
            throw unreadable(first);
        }
        Path list = Files.createTempFile("fontconfig", ".properties");
        try {
            Files.writeString(list, "version=1\nsequence.allfonts=default\n");
            System.setProperty(FONT_LIST, list.toString());
            return read();
        } catch (IOException | RuntimeException | Error e) {
            e.addSuppressed(first);
            throw unreadable(e);
        } finally {
            System.clearProperty(FONT_LIST);
            Files.deleteIfExists(list);
        }
    }

    private static Font read() throws IOException {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw unreadable(e);
        }
    }

    private static IOException unreadable(Throwable cause) {
        return new IOException("the charts' font cannot be read: " + cause.getMessage(), cause);
    }
}
