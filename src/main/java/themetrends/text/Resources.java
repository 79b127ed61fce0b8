package themetrends.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that the jar carries. */
public final class Resources {
    private Resources() {}

    /**
     * The bytes of a file beside a class.
     *
     * @throws IllegalStateException if the jar does not carry it
     */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar: build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
