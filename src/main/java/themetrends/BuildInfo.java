package themetrends;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import themetrends.text.Resources;

/** Versions that the build wrote into the jar. */
final class BuildInfo {
    private static final String RESOURCE = "build.properties";

    private BuildInfo() {}

    /** Versions by name: {@code theme-trends} and the libraries that shape results. */
    static Map<String, String> versions() {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(Resources.bytes(BuildInfo.class, RESOURCE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> versions = new TreeMap<>();
        properties.forEach((name, version) -> versions.put((String) name, (String) version));
        return versions;
    }

    static String version() {
        return versions().getOrDefault("theme-trends", "unknown");
    }
}
