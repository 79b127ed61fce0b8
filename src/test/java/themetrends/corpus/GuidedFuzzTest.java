package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import themetrends.text.RepairPromises;
import themetrends.text.Repaired;
import themetrends.text.Sentence;

/**
 * Repair rules and splitters on texts that Jazzer makes: it sees which branches a text takes, and changes it until others are
 * taken. Each byte is a piece that a rule looks for, a common character, or says that any character follows.
 */
@Tag("guided")
class GuidedFuzzTest {
    private static final String COMMON = "的一是不了在人有我他这中大来上国年月日号第届记者报网电讯王李张创新安全0123456789（）【】《》“”：；，。！？—-·*#";
    private static final int MOST = 400;

    private final SourceReader reader = new SourceReader(Event.standard());

    private static String text(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < MOST) {
            int choice = data.consumeByte() & 0xFF;
            if (choice < RepairPromises.TRAPS.size()) {
                text.append(RepairPromises.TRAPS.get(choice));
            } else if (choice < RepairPromises.TRAPS.size() + COMMON.length()) {
                text.append(COMMON.charAt(choice - RepairPromises.TRAPS.size()));
            } else {
                text.append(data.consumeChar());
            }
        }
        return text.toString();
    }

    @FuzzTest(maxDuration = "30s")
    void anyTextIsRepairedAndSplit(FuzzedDataProvider data) {
        String text = text(data);
        Repaired repaired = RepairPromises.hold(text, text);

        int end = 0;
        for (Sentence sentence : Sentence.of(repaired.text())) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.end())
                    .isBetween(sentence.start() + 1, repaired.text().length());
            end = sentence.end();
        }

        List<String> ids = new ArrayList<>();
        int length = 0;
        for (Article article : reader.articles("2019/a.txt", "", RawText.plain(text, "UTF-8"), repaired, 0)) {
            ids.add(article.head().id());
            length += article.text().length();
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(length).isLessThanOrEqualTo(repaired.text().length() + ids.size());
    }
}
