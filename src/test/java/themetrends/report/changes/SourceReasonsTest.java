package themetrends.report.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import themetrends.measure.CellKey;

/** Each cause that lies in the sources: where it is named, and where it must not be. */
class SourceReasonsTest {
    private static final CellKey OWN_2020 = new CellKey(2020, "reaction", "own", "创新");
    private static final CellKey OWN_2021 = new CellKey(2021, "reaction", "own", "创新");
    private static final CellKey MESSAGE_2020 = new CellKey(2020, "message", "message", "创新");
    private static final CellKey ALL_2020 = new CellKey(2020, "all", "all", "创新");

    @TempDir
    private Path folder;

    private WrittenResult before;
    private WrittenResult after;

    @BeforeEach
    void twoResults() {
        before = new WrittenResult(folder.resolve("before"));
        after = new WrittenResult(folder.resolve("after"));
    }

    private SourceReasons reasons() {
        return SourceReasons.between(before.open(), after.open());
    }

    private static String told(Reasons reasons) {
        return reasons.why().details();
    }

    @Test
    void whereNothingDiffersThereIsNoReason() {
        before.article("a.txt", "1", 2020, "reaction").repair("a.txt", "broken_lines");
        after.article("a.txt", "1", 2020, "reaction").repair("a.txt", "broken_lines");
        assertThat(told(reasons().all())).isEmpty();
    }

    @Test
    void aNewSourceMovesItsYearAndKindAlone() {
        before.article("a.txt", "1", 2020, "reaction");
        after.article("a.txt", "1", 2020, "reaction").article("b.txt", "2", 2020, "reaction");
        SourceReasons reasons = reasons();
        assertThat(told(reasons.at(OWN_2020))).isEqualTo("new_source: b.txt");
        assertThat(told(reasons.at(ALL_2020))).isEqualTo("new_source: b.txt");
        assertThat(told(reasons.at(OWN_2021))).isEmpty();
        assertThat(told(reasons.at(MESSAGE_2020))).isEmpty();
    }

    /** Its sentences can be found in what was there: the words that others quote are no longer their own. */
    @Test
    void aNewMessageMovesWhoQuotesIt() {
        before.article("a.txt", "1", 2020, "reaction");
        after.article("a.txt", "1", 2020, "reaction").article("m.txt", "2", 2020, "message");
        SourceReasons reasons = reasons();
        assertThat(told(reasons.at(OWN_2020))).isEqualTo("new_source: m.txt");
        assertThat(told(reasons.at(MESSAGE_2020))).isEqualTo("new_source: m.txt");
        assertThat(told(reasons.at(OWN_2021))).isEmpty();
        assertThat(told(reasons.elsewhere(OWN_2021)))
                .as("only where nothing else explains a move: messages of any year are quoted")
                .isEqualTo("new_source: m.txt");
    }

    @Test
    void aNewSourceThatIsNotCountedMovesNothing() {
        before.article("a.txt", "1", 2020, "reaction");
        after.article("a.txt", "1", 2020, "reaction").row("b.txt#1,b.txt,2,2020,reaction,a.txt#1,0,no");
        assertThat(told(reasons().at(OWN_2020))).isEmpty();
        assertThat(told(reasons().all())).isEqualTo("new_source: b.txt");
    }

    @Test
    void aChangedSourceMovesWhereItWasAndWhereItIs() {
        before.article("a.txt", "1", 2020, "reaction").repair("a.txt", "broken_lines");
        after.article("a.txt", "2", 2021, "reaction").repair("a.txt", "han_spaces");
        SourceReasons reasons = reasons();
        assertThat(told(reasons.at(OWN_2020))).isEqualTo("changed_source: a.txt");
        assertThat(told(reasons.at(OWN_2021)))
                .as("neither a repair nor another year by itself: the bytes are others")
                .isEqualTo("changed_source: a.txt");
    }

    @Test
    void aRemovedSourceMovesWhereItWas() {
        before.article("a.txt", "1", 2020, "reaction").article("b.txt", "2", 2021, "reaction");
        after.article("a.txt", "1", 2020, "reaction");
        assertThat(told(reasons().at(OWN_2021))).isEqualTo("removed_source: b.txt");
        assertThat(told(reasons().at(OWN_2020))).isEmpty();
    }

    @Test
    void theSameBytesUnderAnotherPathAreNeitherNewNorRemoved() {
        before.article("2020_a.txt", "1", 2020, "reaction");
        after.article("2021_a.txt", "1", 2021, "reaction");
        SourceReasons reasons = reasons();
        assertThat(told(reasons.at(OWN_2020))).isEqualTo("renamed_source: 2020_a.txt → 2021_a.txt");
        assertThat(told(reasons.at(OWN_2021))).isEqualTo("renamed_source: 2020_a.txt → 2021_a.txt");
        assertThat(told(reasons.all())).doesNotContain("new_source", "removed_source:");
    }

    /** One of two copies has gone: that the other has the same bytes makes it no rename. */
    @Test
    void aCopyOfWhatIsStillThereIsNew() {
        before.article("a.txt", "1", 2020, "reaction");
        after.article("a.txt", "1", 2020, "reaction").article("b.txt", "1", 2020, "reaction");
        assertThat(told(reasons().at(OWN_2020))).isEqualTo("new_source: b.txt");
    }

    @Test
    void unchangedBytesRepairedOtherwise() {
        before.article("a.txt", "1", 2020, "reaction").repair("a.txt", "broken_lines");
        after.article("a.txt", "1", 2020, "reaction");
        assertThat(told(reasons().at(OWN_2020))).isEqualTo("repair: a.txt");
        assertThat(told(reasons().at(OWN_2021))).isEmpty();
    }

    @Test
    void unchangedBytesOfAnotherYearOrKind() {
        before.article("a.txt", "1", 2020, "reaction");
        after.article("a.txt", "1", 2021, "reaction");
        SourceReasons reasons = reasons();
        assertThat(told(reasons.at(OWN_2020))).isEqualTo("reclassified: a.txt#1");
        assertThat(told(reasons.at(OWN_2021))).isEqualTo("reclassified: a.txt#1");
        assertThat(told(reasons.at(MESSAGE_2020))).isEmpty();
    }

    @Test
    void unchangedBytesThatAreACopyNow() {
        before.article("a.txt", "1", 2020, "reaction").article("b.txt", "2", 2021, "reaction");
        after.row("a.txt#1,a.txt,1,2020,reaction,,3,yes").article("b.txt", "2", 2021, "reaction");
        assertThat(told(reasons().at(OWN_2020))).isEqualTo("copies: a.txt#1");
        assertThat(told(reasons().at(OWN_2021))).isEmpty();
    }
}
