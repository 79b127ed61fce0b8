package themetrends.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Event;
import themetrends.corpus.RawText;
import themetrends.extract.Extraction;
import themetrends.extract.ExtractionSettings;
import themetrends.hanlp.HanLpRecipe;

/** A source with much text gives the same as one with little, in more rows. */
class LargeExtractionTest {
    private static final String PATH = "2019/table.csv";
    private static final String SENTENCE = "水渠修到了坡上，农户说这一年的创新很多。\n";

    private final SourceExtraction extraction = new SourceExtraction(
            ExtractionSettings.STANDARD, Event.standard(), HanLpRecipe.standard(), new WorkTimes());

    @Test
    void isTheSameInMoreRows() {
        String table = "year,text\n2019,no Han character\n2019,\"雨 停了。\"\n2020,第二篇。\n2021,第三篇。\n";
        Extraction texts = extraction.extract(PATH, table.getBytes(UTF_8));
        ReadSource whole = extraction.read(PATH, "abc", texts);
        List<ReadSource> rows = new ArrayList<>();
        extraction.readSlowly(PATH, "abc", texts).forEachRemaining(rows::add);

        assertThat(rows).hasSize(4);
        assertThat(rows.stream().flatMap(row -> row.rejections().stream()))
                .containsExactlyElementsOf(whole.rejections())
                .hasSize(1);
        assertThat(rows.stream().flatMap(row -> row.repairs().stream()))
                .containsExactlyElementsOf(whole.repairs())
                .hasSize(1);
        assertThat(rows.stream().flatMap(row -> row.articles().stream()))
                .containsExactlyElementsOf(whole.articles())
                .hasSize(3);
    }

    @Test
    void aTextThatIsLargeByItselfIsCut() {
        String text = SENTENCE.repeat(LargeExtraction.LARGE / SENTENCE.length() + 1);
        assertThat(LargeExtraction.isLarge(List.of(RawText.plain(SENTENCE, "UTF-8"))))
                .isFalse();
        RawText large = RawText.plain(text, "UTF-8");
        assertThat(LargeExtraction.isLarge(List.of(large))).isTrue();

        List<String> places = new ArrayList<>();
        StringBuilder pieces = new StringBuilder();
        LargeExtraction.pieces(large).forEachRemaining(piece -> {
            places.add(piece.origin().place());
            pieces.append(piece.text());
        });
        assertThat(places).containsExactly("piece 1", "piece 2", "piece 3");
        assertThat(pieces.toString().equals(text)).isTrue();
    }
}
