package themetrends.hanlp;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import themetrends.text.Language;
import themetrends.text.LanguageRecipe;

/**
 * How to build the segmenter: HanLP's own dictionaries and the words of ours.
 *
 * <p>A segmenter cannot be serialised, and its dictionaries take a hundred megabytes, so the recipe travels and each JVM
 * builds one language per recipe. Segmenting is thread-safe; configuring is not, and is over before the language is
 * handed out.
 *
 * @param words words that HanLP cuts wrongly, with their parts of speech
 */
public record HanLpRecipe(List<DictionaryWord> words) implements LanguageRecipe {
    private static final ConcurrentMap<HanLpRecipe, Language> LANGUAGES = new ConcurrentHashMap<>();

    public HanLpRecipe {
        words = List.copyOf(words);
    }

    /** The recipe with the project's own dictionary. */
    public static HanLpRecipe standard() {
        return new HanLpRecipe(ProjectDictionary.words());
    }

    @Override
    public Language language() {
        return LANGUAGES.computeIfAbsent(this, HanLpLanguage::new);
    }
}
