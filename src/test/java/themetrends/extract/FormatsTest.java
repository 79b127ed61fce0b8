package themetrends.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "年/月/日.md", "A.TXT", "x.pdf/a.Md", "a.pdf.txt"})
    void textsAreRead(String path) {
        assertThat(Formats.refusal(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, in the format .pdf",
        "a.txt/b.DOCX, in the format .docx",
        "a.txt~, in the format .txt~",
        "notes, without an extension",
        "x.txt/notes, without an extension",
        "notes., without an extension"
    })
    void otherFilesSayWhyNot(String path, String words) {
        assertThat(Formats.refusal(path).orElseThrow().reason())
                .isEqualTo("A file " + words + " is not read: save its text as .txt or .md in UTF-8.");
    }
}
