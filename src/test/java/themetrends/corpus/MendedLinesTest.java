package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.text.Mends;
import themetrends.text.Repair;

class MendedLinesTest {
    private static Mends mends(String damaged, String... lines) {
        return new MendedLines(Repair.logged(damaged)).of(List.of(lines));
    }

    @Test
    void seamsFollowTheirLinesWhereverSplittingPutsThem() {
        Mends mends = mends("老馆长修水 渠。\n渡 口要看好。\n", "渡口要看好。", "老馆长修水渠。");

        assertThat(mends.seams().stream()).containsExactly(1, 7 + 5);
    }

    @Test
    void aLineMayBeTwoThatSplittingJoined() {
        Mends mends = mends("老馆长修水 渠，看\n——2007年3月6日，老馆长在读书节上的讲话\n好渡 口。\n", "老馆长修水渠，看好渡口。");

        assertThat(mends.seams().stream()).containsExactly(5, 8, 10);
    }

    @Test
    void removedWordsStayBesideTheirLine() {
        Mends mends = mends("渡口。\n20242024年的水 渠。\n", "2024年的水渠。");

        assertThat(mends.removed()).containsExactly(new Mends.Removed(4, "2024"));
    }

    @Test
    void textWithoutRepairHasNone() {
        assertThat(mends("老馆长修水渠。\n", "老馆长修水渠。")).isEqualTo(Mends.NONE);
    }
}
