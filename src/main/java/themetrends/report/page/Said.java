package themetrends.report.page;

import java.util.List;

/**
 * A sentence that the page says in both languages.
 *
 * @param key its line in the wording
 * @param zh what stands in the gaps of the Chinese
 * @param en what stands in the gaps of the English
 */
public record Said(String key, List<String> zh, List<String> en) {
    /** A sentence with the same figures in both languages. */
    static Said of(String key, String... gaps) {
        return new Said(key, List.of(gaps), List.of(gaps));
    }
}
