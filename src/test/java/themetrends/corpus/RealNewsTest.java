package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.text.Repair;

/** How often year and kind of real news come out right from the text alone: no name, no folder. */
class RealNewsTest {
    /** Lines that the test takes away before it asks. */
    private enum Without {
        NOTHING,
        DATE,
        TITLE,
        TITLE_AND_DATE
    }

    private record Score(int texts, int years, int wrongYears, int kinds) {}

    @Test
    void yearsAndKindsComeFromTheText() {
        assertThat(score(Without.NOTHING)).isEqualTo(new Score(54, 54, 0, 54));
    }

    @Test
    void kindsDoNotHangOnTheTitle() {
        assertThat(score(Without.TITLE)).isEqualTo(new Score(54, 54, 0, 54));
    }

    /** Two look back to an earlier edition and name no other; the rest name no year at all. */
    @Test
    void withoutTheDateTheEditionsTellWhatTheyCan() {
        assertThat(score(Without.DATE)).isEqualTo(new Score(54, 35, 2, 54));
        assertThat(score(Without.TITLE_AND_DATE)).isEqualTo(new Score(54, 34, 2, 54));
    }

    private static Score score(Without without) {
        List<Path> files = SharedCorpus.files("wic");
        SourceReader reader = new SourceReader(Event.standard());
        int years = 0;
        int wrongYears = 0;
        int kinds = 0;
        for (Path file : files) {
            ArticleHead head = reader.articles(
                            "text.txt", "00", RawText.plain("", ""), Repair.logged(text(file, without)), 0)
                    .get(0)
                    .head();
            int year = Integer.parseInt(file.getParent().getFileName().toString());
            years += head.year().filter(found -> found == year).isPresent() ? 1 : 0;
            wrongYears += head.year().filter(found -> found != year).isPresent() ? 1 : 0;
            kinds += isRight(head.kind(), file.getFileName().toString()) ? 1 : 0;
        }
        return new Score(files.size(), years, wrongYears, kinds);
    }

    private static String text(Path file, Without without) {
        List<String> lines =
                new ArrayList<>(Arrays.asList(SharedCorpus.text(file).split("\n")));
        if (without == Without.DATE || without == Without.TITLE_AND_DATE) {
            lines.remove(1);
        }
        if (without == Without.TITLE || without == Without.TITLE_AND_DATE) {
            lines.remove(0);
        }
        return String.join("\n", lines);
    }

    /** A text that only mentions the event may be its news or about something else: names do not say. */
    private static boolean isRight(Kind found, String name) {
        String named = name.substring(0, name.indexOf('_'));
        return named.equals("mention")
                ? found == Kind.NEWS || found == Kind.DOCUMENT
                : found.label().equals(named);
    }
}
