package themetrends.extract;

import java.util.Optional;

/** Names that tables, terminals or file systems do not give back as they are. */
public final class FileNames {
    /** What Java puts in the place of bytes that are no character. */
    private static final int REPLACEMENT = 0xFFFD;

    private FileNames() {}

    /** Why a file of this path is not read; empty where its name is in order. */
    public static Optional<String> refusal(String path) {
        if (path.codePoints().anyMatch(c -> c == REPLACEMENT || Character.getType(c) == Character.SURROGATE)) {
            return Optional.of("The name holds bytes that are no characters of UTF-8: rename the file.");
        }
        return path.codePoints().anyMatch(FileNames::isControl)
                ? Optional.of("The name holds a line break or another control character: rename the file.")
                : Optional.empty();
    }

    /** Also the characters that turn the direction of what follows. */
    private static boolean isControl(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
