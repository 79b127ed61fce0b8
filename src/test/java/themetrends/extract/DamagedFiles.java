package themetrends.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files to damage, and damaged ones. */
public final class DamagedFiles {
    private static final Path REAL = Path.of("..", "shared", "corpus", "formats");

    private DamagedFiles() {}

    /** Sound files of every format, and the real ones where they lie beside the checkout; these are damaged in memory only. */
    static Map<String, byte[]> sound() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(FormatFiles.all());
        if (!Files.isDirectory(REAL)) {
            System.err.println("No real files at " + REAL + ": generated ones alone are damaged.");
            return files;
        }
        try (Stream<Path> real = Files.walk(REAL)) {
            for (Path file : real.filter(Files::isRegularFile).sorted().toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** So many damaged files, each with its seed in its name. */
    public static Map<String, byte[]> of(long seed, int files) throws IOException {
        List<Map.Entry<String, byte[]>> sound = List.copyOf(sound().entrySet());
        Map<String, byte[]> damaged = new LinkedHashMap<>();
        for (int i = 0; i < files; i++) {
            Map.Entry<String, byte[]> file = sound.get(i % sound.size());
            damaged.put(
                    "seed" + (seed + i) + file.getKey().replaceFirst(".*\\.", "."),
                    new Mutations(seed + i).of(file.getValue()));
        }
        return damaged;
    }
}
