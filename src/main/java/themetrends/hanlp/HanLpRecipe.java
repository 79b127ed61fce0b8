package themetrends.hanlp;

import java.util.List;
import java.util.TreeMap;
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
 * @param words words of the project and of the user, sorted
 */
public record HanLpRecipe(List<DictionaryWord> words) implements LanguageRecipe {
    private static final ConcurrentMap<HanLpRecipe, Language> LANGUAGES = new ConcurrentHashMap<>();

    public HanLpRecipe {
        words = List.copyOf(words);
    }

    /** The recipe with the project's own dictionary. */
    public static HanLpRecipe standard() {
        return with(UserWords.NONE);
    }

    /** The recipe with the project's own dictionary and a user's words, which win over it. */
    public static HanLpRecipe with(UserWords user) {
        TreeMap<String, DictionaryWord> words = new TreeMap<>();
        ProjectDictionary.words().forEach(word -> words.put(word.word(), word));
        user.words().forEach(word -> words.put(word.word(), word));
        return new HanLpRecipe(List.copyOf(words.values()));
    }

    @Override
    public Language language() {
        return LANGUAGES.computeIfAbsent(this, HanLpLanguage::new);
    }
}
