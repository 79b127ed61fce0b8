package themetrends.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files are texts. */
public final class Formats {
    private static final List<String> TEXT = List.of(".txt", ".md");

    private Formats() {}

    /** Why a file of this name is not read; empty where it is. */
    public static Optional<Extraction.Unreadable> refusal(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (TEXT.stream().anyMatch(name::endsWith)) {
            return Optional.empty();
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String format =
                dot < 0 || dot == file.length() - 1 ? "without an extension" : "in the format " + file.substring(dot);
        return Optional.of(
                new Extraction.Unreadable("A file " + format + " is not read: save its text as .txt or .md in UTF-8."));
    }
}
