package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeFingerprintTest {
    @TempDir
    private Path folder;

    private static final Map<String, String> CODE = Map.of(
            "themetrends/text/Repair.class", "repairs",
            "themetrends/hanlp/dictionary.tsv", "words",
            "themetrends/job/SourceCodec.class", "codes",
            "themetrends/report/Tables.class", "tables");

    private String ofFolder(Map<String, String> code) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        code.forEach((name, content) -> Run.write(classes.resolve(name), content));
        return CodeFingerprint.sha256(classes);
    }

    private String ofJar(Map<String, String> code) throws IOException {
        Path jar = Files.createTempFile(folder, "code", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, String> entry : code.entrySet()) {
                entries.putNextEntry(new ZipEntry(entry.getKey()));
                entries.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return CodeFingerprint.sha256(jar);
    }

    private static Map<String, String> with(String name, String content) {
        Map<String, String> changed = new TreeMap<>(CODE);
        changed.put(name, content);
        return changed;
    }

    @Test
    void aJarAndItsClassesAreTheSameCode() throws IOException {
        assertThat(ofJar(CODE)).isEqualTo(ofFolder(CODE));
    }

    @Test
    void onlyCodeThatShapesArticlesAndTokensCounts() throws IOException {
        assertThat(ofFolder(with("themetrends/report/Tables.class", "more tables")))
                .isEqualTo(ofFolder(CODE));
        for (String name : CODE.keySet()) {
            if (!name.contains("report")) {
                assertThat(ofFolder(with(name, "changed"))).isNotEqualTo(ofFolder(CODE));
            }
        }
        assertThat(ofFolder(with("themetrends/corpus/New.class", "new"))).isNotEqualTo(ofFolder(CODE));
    }

    @Test
    void theProgramFindsItsOwnCode() throws IOException {
        assertThat(CodeFingerprint.sha256()).isNotEqualTo(ofFolder(Map.of())).isEqualTo(CodeFingerprint.sha256());
    }
}
