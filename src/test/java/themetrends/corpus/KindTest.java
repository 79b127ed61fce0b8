package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsNamedByItsLabel(Kind kind) {
        assertThat(Kind.named(kind.label())).contains(kind);
        assertThat(Kind.named(" " + kind.name() + " ")).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "messages", "speech"})
    void otherWordsNameNone(String word) {
        assertThat(Kind.named(word)).isEmpty();
    }
}
