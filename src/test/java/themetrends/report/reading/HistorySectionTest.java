package themetrends.report.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistorySectionTest {
    @TempDir
    private Path folder;

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] cut(Path page) throws IOException {
        return HistorySection.cutOut(Files.readAllBytes(page));
    }

    @Test
    void pagesWithAnotherPastAreTheSameWithoutIt() throws IOException {
        Path a = page("a", "前\n" + HistorySection.EMPTY + "后\n");
        Path b = Files.copy(a, folder.resolve("b"));
        HistorySection.write(a, "<p>旧数字</p>\n");
        HistorySection.write(b, "<p>2020</p>\n");
        HistorySection.write(b, "<p>2021</p>\n");

        assertThat(HistorySection.read(Files.readAllBytes(a))).contains("<p>旧数字</p>\n");
        assertThat(HistorySection.read(Files.readAllBytes(b))).contains("<p>2021</p>\n");
        assertThat(cut(a)).isEqualTo(cut(b));
        assertThat(new String(cut(a), StandardCharsets.UTF_8)).startsWith("前\n").endsWith("后\n");
    }

    @Test
    void aDifferenceBeforeOrBehindItIsNotCutOut() throws IOException {
        Path a = page("a", "1" + HistorySection.EMPTY + "2");
        assertThat(cut(a)).isNotEqualTo(cut(page("b", "0" + HistorySection.EMPTY + "2")));
        assertThat(cut(a)).isNotEqualTo(cut(page("c", "1" + HistorySection.EMPTY + "0")));
    }

    @Test
    void aPageWithoutAPlaceForItIsLeftAsItIs() throws IOException {
        Path other = page("a", "<html>");
        assertThat(cut(other)).isEqualTo(Files.readAllBytes(other));
        assertThat(HistorySection.read(Files.readAllBytes(other))).isEmpty();
        assertThat(HistorySection.read(Files.readAllBytes(page("b", HistorySection.EMPTY))))
                .isEmpty();
        assertThatThrownBy(() -> HistorySection.write(other, "x")).hasMessageContaining("no place");
    }

    /** Damage to a page is a difference, and no reason to fail. */
    @Test
    void bytesThatAreNoTextStay() {
        byte[] damaged = {(byte) 0xFF, '<', (byte) 0xE4, 0};
        assertThat(HistorySection.cutOut(damaged)).isEqualTo(damaged);
    }
}
