package themetrends;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A runnable jar over the class path of the tests, for tests that come before the build packs the real one. */
final class TestJar {
    private TestJar() {}

    static Path in(Path folder) throws IOException {
        Path jar = folder.resolve("theme-trends.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest(entry -> true)).close();
        }
        return jar;
    }

    /** The same as the build packs it: classes inside the jar, and only jars beside it, as archives of classes want it. */
    static Path packed(Path folder) throws IOException {
        Path jar = folder.resolve("theme-trends.jar");
        Path classes = Path.of("target", "classes");
        try (JarOutputStream out =
                        new JarOutputStream(Files.newOutputStream(jar), manifest(entry -> entry.endsWith(".jar")));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static Manifest manifest(Predicate<String> kept) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "themetrends.Main");
        main.put(Attributes.Name.CLASS_PATH, classPath(kept));
        main.putValue("Add-Opens", System.getProperty("themetrends.opens"));
        return manifest;
    }

    private static String classPath(Predicate<String> kept) {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(kept)
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
