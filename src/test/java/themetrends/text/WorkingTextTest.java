package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTextTest {
    private final WorkingText text = new WorkingText("茶园\r\n梯田");

    @Test
    void tellsKindsOfCharactersBetweenLinesToo() {
        assertThat(text.hasAny(Chars.OTHER_LINE_END)).isTrue();
        assertThat(text.hasAny(Chars.FULL_WIDTH | Chars.DIGIT)).isFalse();
    }

    @Test
    void anyKindOccursInEveryTextButAnEmptyOne() {
        assertThat(text.hasAny(Chars.ANY)).isTrue();
        assertThat(new WorkingText("").hasAny(Chars.ANY)).isFalse();
    }

    @Test
    void looksAnewAtWhatEditsMakeOfIt() {
        WorkingText edited = text.with(List.of(new Edit(2, "\r\n", "\n１")));
        assertThat(edited.text()).isEqualTo("茶园\n１梯田");
        assertThat(edited.hasAny(Chars.OTHER_LINE_END)).isFalse();
        assertThat(edited.hasAny(Chars.FULL_WIDTH)).isTrue();
        assertThat(edited.lines()).extracting(Line::content).containsExactly("茶园", "１梯田");
    }

    @Test
    void remainsItselfWithoutEdits() {
        assertThat(text.with(List.of())).isSameAs(text);
    }
}
