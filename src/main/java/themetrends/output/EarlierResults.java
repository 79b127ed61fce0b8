package themetrends.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Results that were replaced and are kept: dated folders in {@code NAME-earlier} beside the folder {@code NAME}. Anything
 * else in there is left alone.
 */
final class EarlierResults {
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
        Files.move(
                result,
                folder.resolve(Stamps.free(
                        made, kept().stream().map(EarlierResults::name).toList())));
        for (Path old : Stamps.beyond(kept(), keep)) {
            discard.accept(old);
        }
    }

    /** The kept results, the oldest first. */
    List<Path> kept() throws IOException {
        return Folders.in(folder).stream()
                .filter(path -> Stamps.isStamp(name(path)))
                .filter(path -> Files.exists(path.resolve(Output.MANIFEST)))
                .toList();
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
