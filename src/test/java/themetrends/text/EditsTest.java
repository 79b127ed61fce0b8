package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final String TEXT = "一二三四五六七";
    private static final List<Edit> EDITS =
            List.of(new Edit(0, "一", ""), new Edit(2, "三", "33"), new Edit(3, "四五", "45"), new Edit(6, "七", ""));

    @Test
    void appliesAndUndoes() {
        assertThat(Edits.apply(TEXT, EDITS)).isEqualTo("二3345六");
        assertThat(Edits.undo("二3345六", EDITS)).isEqualTo(TEXT);
    }

    @Test
    void leavesATextWithoutEditsAsItIs() {
        assertThat(Edits.apply(TEXT, List.of())).isSameAs(TEXT);
        assertThat(Edits.undo(TEXT, List.of())).isSameAs(TEXT);
    }

    @Test
    void tracesPlacesBack() {
        assertThat(Edits.trace(new int[] {0, 1, 2, 3, 4, 5, 6}, EDITS)).containsExactly(1, 2, 2, 3, 3, 5, 7);
    }

    @Test
    void refusesAnEditThatOnlyAdds() {
        assertThatThrownBy(() -> new Edit(4, "", "新"))
                .hasMessage("edit at 4: a repair replaces something, it never only adds");
    }
}
