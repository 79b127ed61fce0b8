package themetrends.hanlp;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import themetrends.text.FormScanner;
import themetrends.text.Language;
import themetrends.text.Token;

/**
 * Chinese as HanLP's Viterbi segmenter cuts it, without name recognition, which takes 安全和 for a person, and without
 * tagging: the commonest part of speech of a word is enough to tell content words. HanLP's dictionaries and model are
 * used without its segmenter, which makes an object for every word that might stand in a sentence; a test holds both to
 * the same tokens.
 */
final class HanLpLanguage implements Language {
    private final StrongWords strong;
    private final Compounds compounds;
    private final ThreadLocal<SentenceCutter> cutters;

    HanLpLanguage(HanLpRecipe recipe) {
        compounds = new Compounds(recipe.words().stream()
                .filter(DictionaryWord::isDivided)
                .collect(Collectors.toMap(DictionaryWord::word, DictionaryWord::borders)));
        strong = new StrongWords(recipe.words());
        BigramModel model = new BigramModel();
        JoinedWords joined = new JoinedWords(model, recipe.words());
        cutters = ThreadLocal.withInitial(() -> new SentenceCutter(model, joined));
    }

    @Override
    public String normalise(String text) {
        return Characters.normalise(text);
    }

    @Override
    public List<Token> tokenise(String sentence) {
        SentenceCutter cutter = cutters.get();
        List<Token> tokens = strong.cutOut(sentence, cutter.cut(sentence), cutter::cut);
        int covered = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        if (covered != sentence.length()) {
            throw new IllegalStateException("the tokens of «" + sentence + "» cover " + covered + " of its "
                    + sentence.length() + " characters: every character must belong to a token");
        }
        return tokens;
    }

    @Override
    public Set<Integer> borders(String word) {
        return compounds.borders(word);
    }

    @Override
    public boolean isCrossed(String window, int start, int end) {
        return WordOdds.speakAgainst(window, start, end);
    }

    @Override
    public FormScanner scanner(List<String> forms) {
        return new AhoCorasickScanner(forms);
    }
}
