package themetrends.extract.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.extract.Extraction;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.FormatFiles;
import themetrends.extract.OtherLimits;

/** What reads formats writes nothing: no list of fonts, no unpacked files, no scratch. */
class TemporaryFilesTest {
    private static final String PROPERTY = "java.io.tmpdir";
    private static final String USUAL = System.getProperty(PROPERTY);
    /** Of no other test, so that a new process is started. */
    private static final int MEGABYTES = 101;

    @TempDir
    private Path folder;

    @AfterEach
    void putBack() {
        System.setProperty(PROPERTY, USUAL);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        System.setProperty(PROPERTY, folder.toString());
        GuardedExtractor extractor =
                new GuardedExtractor(new ExtractionSettings("", OtherLimits.ofReaders(MEGABYTES, 60)));
        for (Map.Entry<String, byte[]> file : FormatFiles.all().entrySet()) {
            Extraction extraction = extractor.extract(file.getKey(), file.getValue());
            assertThat(extraction.refusals()).as(file.getKey()).isEmpty();
            assertThat(extraction.texts()).as(file.getKey()).isNotEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
