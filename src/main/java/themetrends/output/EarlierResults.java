package themetrends.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Results that were replaced and are kept: dated folders in {@code NAME-earlier} beside the folder {@code NAME}. Anything
 * else in there is left alone.
 */
final class EarlierResults {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern STAMPED = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ");

    private final Path folder;
    private final Discard discard;

    /** How a result that is no longer wanted goes, so that none is ever seen in part. */
    interface Discard {
        void accept(Path result) throws IOException;
    }

    EarlierResults(Path target, Discard discard) {
        this.discard = discard;
        this.folder = target.resolveSibling(target.getFileName() + "-earlier");
    }

    /** Takes a replaced result in, under the time when it was made, and lets the oldest go beyond {@code keep}. */
    void keep(Path result, int keep) throws IOException {
        Files.createDirectories(folder);
        Instant made =
                Files.getLastModifiedTime(result.resolve(Output.MANIFEST)).toInstant();
        Files.move(result, folder.resolve(freeStamp(made)));
        List<Path> kept = kept();
        for (Path old : kept.subList(0, Math.max(0, kept.size() - keep))) {
            discard.accept(old);
        }
    }

    /** The kept results, the oldest first. */
    List<Path> kept() throws IOException {
        return Folders.in(folder).stream()
                .filter(path -> STAMPED.matcher(path.getFileName().toString()).matches())
                .filter(path -> Files.exists(path.resolve(Output.MANIFEST)))
                .toList();
    }

    /** A stamp behind all others, so that the order stays right where the clock was set back. */
    private String freeStamp(Instant made) throws IOException {
        List<Path> kept = kept();
        Instant free = made;
        if (!kept.isEmpty()) {
            Instant last = STAMP.parse(kept.get(kept.size() - 1).getFileName().toString(), Instant::from);
            free = made.isAfter(last.plusSeconds(1)) ? made : last.plusSeconds(1);
        }
        return STAMP.format(free);
    }
}
