package themetrends.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Paths of files in archives. Nothing is written there, but who unpacks such an archive elsewhere is harmed. */
final class PackedNames {
    private static final Pattern FROM_ROOT = Pattern.compile("(?s)(/|[A-Za-z]:).*");

    private PackedNames() {}

    /** Why a file that is packed under a path is not read; empty where its path is in order. */
    static Optional<String> refusal(String path) {
        boolean climbs = Arrays.asList(path.split("/", -1)).contains("..");
        return climbs || FROM_ROOT.matcher(path).matches()
                ? Optional.of(
                        "The path leads out of the archive: pack the file anew, without a root or «..» in its path.")
                : FileNames.refusal(path);
    }
}
