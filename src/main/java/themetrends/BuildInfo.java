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

    private static final String CODE = "theme-trends-code";
    /** Characters of the hash that tell code apart. */
    private static final int SHOWN = 16;

    private BuildInfo() {}

    /** Versions by name: {@code theme-trends} and the libraries that shape results. */
    static Map<String, String> versions() {
        Map<String, String> versions = all();
        versions.remove(CODE);
        return versions;
    }

    /**
     * The same with {@code theme-trends-code}, the beginning of a hash of the sources that shape numbers: two builds of one
     * version can be of different code. It does not depend on the JDK that compiled them.
     */
    static Map<String, String> versionsAndCode() {
        Map<String, String> versions = all();
        versions.computeIfPresent(CODE, (name, hash) -> hash.substring(0, Math.min(SHOWN, hash.length())));
        return versions;
    }

    private static Map<String, String> all() {
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
