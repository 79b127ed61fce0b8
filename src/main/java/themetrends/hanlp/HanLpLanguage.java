package themetrends.hanlp;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import themetrends.text.FormScanner;
import themetrends.text.Language;
import themetrends.text.Token;

/**
 * Chinese as HanLP's Viterbi segmenter cuts it, without name recognition, which takes 安全和 for a person, and without
 * tagging: the commonest part of speech of a word is enough to tell content words, at three times the speed.
 */
final class HanLpLanguage implements Language {
    private final Segment segment;
    private final StrongWords strong;
    private final Compounds compounds;

    HanLpLanguage(HanLpRecipe recipe) {
        compounds = new Compounds(recipe.words().stream()
                .filter(DictionaryWord::isDivided)
                .collect(Collectors.toMap(DictionaryWord::word, DictionaryWord::borders)));
        segment = new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableCustomDictionary(dictionary(recipe));
        strong = new StrongWords(recipe.words());
    }

    /**
     * HanLP's built-in dictionary and ours side by side: whole tokens that make up a word are joined. The built-in one is
     * shared and never written to; ours says the part of speech of a word that both have.
     */
    private static DynamicCustomDictionary dictionary(HanLpRecipe recipe) {
        DynamicCustomDictionary both = new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, new BinTrie<>(), null);
        for (DictionaryWord word : recipe.words()) {
            both.trie.put(word.word(), new Attribute(Nature.fromString(word.nature()), Math.max(1, word.frequency())));
        }
        return both;
    }

    @Override
    public String normalise(String text) {
        return Characters.normalise(text);
    }

    @Override
    public List<Token> tokenise(String sentence) {
        List<Term> terms = strong.cutOut(sentence, segment.seg(sentence), segment);
        List<Token> tokens = new ArrayList<>(terms.size());
        int start = 0;
        for (Term term : terms) {
            int end = start + term.word.length();
            tokens.add(new Token(start, end, Natures.sort(term)));
            start = end;
        }
        if (start != sentence.length()) {
            throw new IllegalStateException("the tokens of «" + sentence + "» cover " + start + " of its "
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
