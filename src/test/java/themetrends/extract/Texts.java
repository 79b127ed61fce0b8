package themetrends.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import themetrends.corpus.RawText;

/** What comes out of files that tests make. */
final class Texts {
    private Texts() {}

    static Extraction read(String path, byte[] bytes) {
        return new Extractor(ExtractionSettings.STANDARD).extract(path, bytes);
    }

    static Extraction read(String path, String text) {
        return read(path, text.getBytes(UTF_8));
    }

    /** The only text of a file. */
    static RawText only(String path, byte[] bytes) {
        Extraction extraction = read(path, bytes);
        assertThat(extraction.refusals()).isEmpty();
        assertThat(extraction.texts()).hasSize(1);
        return extraction.texts().get(0);
    }

    static RawText only(String path, String text) {
        return only(path, text.getBytes(UTF_8));
    }

    /** Why a file gives no text at all. */
    static String reason(String path, byte[] bytes) {
        Extraction extraction = read(path, bytes);
        assertThat(extraction.texts()).isEmpty();
        assertThat(extraction.refusals()).hasSize(1);
        return extraction.refusals().get(0).reason();
    }

    static String reason(String path, String text) {
        return reason(path, text.getBytes(UTF_8));
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
