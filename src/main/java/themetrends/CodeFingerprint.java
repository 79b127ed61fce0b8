package themetrends;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import themetrends.extract.Sha256;

/** Which code makes articles and tokens of a source: changed code makes them anew, without anybody thinking of it. */
final class CodeFingerprint {
    /** Packages, with the dictionaries in them, and the classes of the job that belong to that part of the work. */
    private static final List<String> SHAPING = List.of(
            "themetrends/extract/",
            "themetrends/text/",
            "themetrends/corpus/",
            "themetrends/hanlp/",
            "themetrends/job/Source",
            "themetrends/job/store/");

    private CodeFingerprint() {}

    /**
     * A hash of that code, wherever the program was started from.
     *
     * @throws IOException if the program's own files cannot be read
     */
    static String sha256() throws IOException {
        try {
            return sha256(Path.of(CodeFingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The same of the code in a jar, or in a folder of classes. */
    static String sha256(Path code) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        if (Files.isDirectory(code)) {
            ofFolder(code, checksums);
        } else {
            ofJar(code, checksums);
        }
        return Sha256.of(checksums.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void ofFolder(Path folder, Map<String, Long> checksums) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (isShaping(name)) {
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    checksums.put(name, checksum.getValue());
                }
            }
        }
    }

    /** The table of contents of a jar has the checksums. */
    private static void ofJar(Path jar, Map<String, Long> checksums) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> !entry.isDirectory() && isShaping(entry.getName()))
                    .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
        }
    }

    private static boolean isShaping(String name) {
        return SHAPING.stream().anyMatch(name::startsWith);
    }
}
