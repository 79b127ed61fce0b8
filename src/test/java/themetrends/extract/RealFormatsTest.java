package themetrends.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import themetrends.corpus.RawText;
import themetrends.text.Repair;

/** Real files beside the checkout, which are no part of the project. */
class RealFormatsTest {
    private static final Path ROOT = Path.of("..", "shared", "corpus");

    private static List<Path> files(String folder) throws IOException {
        Path path = ROOT.resolve(folder);
        assumeThat(path)
                .as("the real files in %s are not beside this checkout", path)
                .isDirectory();
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static RawText only(Path file) throws IOException {
        return Texts.only(file.toString(), Files.readAllBytes(file));
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{IsHan}\\p{L}\\p{N}]", "");
    }

    /** As the news are kept beside: the title in the first line, the time in the second. */
    @Test
    void pagesAndTheirTwinsInPlainTextSayTheSame() throws IOException {
        Map<String, Path> twins = files("wic/2019").stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replaceFirst("^[a-z]+_", ""), file -> file));
        int compared = 0;
        for (Path page : files("formats/html")) {
            Path twin = twins.get(page.getFileName().toString().replace(".html", ".txt"));
            if (twin != null) {
                assertThat(words(Repair.all(only(page).text()))).isEqualTo(words(Repair.all(Files.readString(twin))));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(4);
    }

    @Test
    void everyEncodingGivesWhatItsTwinSays() throws IOException {
        List<Path> files = files("formats/encodings");
        List<RawText> texts = files.stream()
                .map(file -> {
                    try {
                        return only(file);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
        assertThat(texts)
                .extracting(text -> text.origin().encoding())
                .containsExactly("GB18030", "UTF-16LE", "Big5-HKSCS", "UTF-8");
        assertThat(texts.get(0).text()).isEqualTo(texts.get(1).text());
        assertThat(texts.get(2).text()).isEqualTo(texts.get(3).text());
    }

    @Test
    void everyOtherFileGivesItsTextOrAReasonThatIsRight() throws IOException {
        for (Path file : files("formats")) {
            Extraction extraction = Texts.read(file.toString(), Files.readAllBytes(file));
            boolean isFrontPage = file.toString().contains("epaper");
            assertThat(extraction.refusals()).as("%s", file).hasSize(isFrontPage ? 1 : 0);
            assertThat(extraction.texts()).as("%s", file).hasSize(isFrontPage ? 0 : 1);
        }
    }

    @Test
    void revisionsCountAsTheirReaderSeesThem() throws IOException {
        Path file = files("formats/docx").stream()
                .filter(path -> path.toString().contains("revisions"))
                .findFirst()
                .orElseThrow();
        assertThat(only(file).text())
                .contains("插入的修订")
                .doesNotContain("删除的修订", "批注占位")
                .contains("脚注占位", "尾注占位");
    }

    @Test
    void charactersDrawnTwiceAreReadOnce() throws IOException {
        Path file = files("formats/pdf").stream()
                .filter(path -> path.toString().contains("duplicate"))
                .findFirst()
                .orElseThrow();
        assertThat(only(file).text()).contains("微软 培训课程").doesNotContain("微微", "培培");
    }
}
