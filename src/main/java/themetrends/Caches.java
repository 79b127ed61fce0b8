package themetrends;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import themetrends.cli.Settings;
import themetrends.corpus.InputProblems;
import themetrends.extract.Sha256;
import themetrends.files.Folder;
import themetrends.job.CacheSettings;
import themetrends.job.SourceFile;

/** Where a run keeps what it finds in its sources, and which of it the run can use. */
final class Caches {
    /** A text of this many bytes is read faster than a cache is opened. */
    private static final long WORTH_KEEPING = 1 << 20;

    private Caches() {}

    /**
     * The cache of a run; empty where there is none.
     *
     * @throws InputProblems if the folder that was named lies where results or texts are
     */
    static Optional<CacheSettings> of(Settings settings, Inputs inputs) {
        return folder(settings, inputs).map(folder -> {
            try {
                return new CacheSettings(
                        folder,
                        fingerprint(settings, inputs),
                        settings.cache().days(),
                        settings.cache().megabytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Optional<String> folder(Settings settings, Inputs inputs) {
        if (settings.cache().off()) {
            return Optional.empty();
        }
        Optional<String> named = settings.cache().folder();
        if (named.isPresent()) {
            return Optional.of(apart(named.get(), settings));
        }
        long bytes = inputs.sources().stream().mapToLong(SourceFile::bytes).sum();
        return bytes < WORTH_KEEPING ? Optional.empty() : beside(settings.output());
    }

    /** Hidden, as nobody needs to look into it. A result on another file system gets a cache where a user names one. */
    private static Optional<String> beside(String output) {
        if (Folder.isUrl(output)) {
            return Optional.empty();
        }
        Path target = absolute(output);
        return Optional.of(
                target.resolveSibling("." + target.getFileName() + ".cache").toString());
    }

    /** A result replaces its folder as a whole, and everything in the input folder is a text. */
    private static String apart(String cache, Settings settings) {
        for (String other : List.of(settings.output(), settings.input())) {
            if (!Folder.isUrl(cache)
                    && !Folder.isUrl(other)
                    && (absolute(cache).startsWith(absolute(other))
                            || absolute(other).startsWith(absolute(cache)))) {
                throw new InputProblems(List.of("The cache «" + cache + "» and the folder «" + other
                        + "» lie in one another: name another folder with --cache."));
            }
        }
        return cache;
    }

    private static Path absolute(String typed) {
        return Path.of(typed).toAbsolutePath().normalize();
    }

    /** All that shapes what is found in a source, besides the source: the order in which dictionaries are named does not. */
    private static String fingerprint(Settings settings, Inputs inputs) throws IOException {
        List<String> shaping = new ArrayList<>();
        shaping.add("code " + CodeFingerprint.sha256());
        shaping.add("versions " + BuildInfo.versions());
        // Java brings tables of characters that change with it.
        shaping.add("java " + Runtime.version().feature());
        shaping.add("extraction " + Plans.extraction(settings));
        shaping.add("event " + inputs.event().sha256());
        inputs.dictionaries().stream()
                .map(dictionary -> "dictionary " + dictionary.sha256())
                .sorted()
                .forEach(shaping::add);
        return Sha256.of(String.join("\n", shaping).getBytes(StandardCharsets.UTF_8));
    }
}
