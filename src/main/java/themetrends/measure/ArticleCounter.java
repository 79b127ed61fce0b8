package themetrends.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import themetrends.corpus.Article;
import themetrends.corpus.Voice;
import themetrends.text.Han;
import themetrends.text.Language;
import themetrends.text.Sentence;
import themetrends.text.Token;

/** Counts one article at a time: its size, its words, and every occurrence of every phrase. */
public final class ArticleCounter {
    /** Characters of context on either side of a keyword. */
    private static final int CONTEXT = 40;

    private final Language language;
    private final PhraseFinder finder;
    private final Set<String> stopWords;

    /**
     * Makes a counter, which may be used for many articles.
     *
     * @param phrases the tracked phrases
     * @param language cuts sentences into tokens
     * @param stopWords words that never stand among the characteristic ones; no tracked phrase is touched by them
     */
    public ArticleCounter(List<Phrase> phrases, Language language, Set<String> stopWords) {
        this.language = language;
        this.finder = new PhraseFinder(phrases, language);
        this.stopWords = Set.copyOf(stopWords);
    }

    /** Everything that is counted in an article. */
    public ArticleCounts count(Article article) {
        Tally tally = new Tally(article);
        List<Sentence> sentences = Sentence.of(article.text());
        for (int i = 0; i < sentences.size(); i++) {
            tally.add(i + 1, sentences.get(i));
        }
        return new ArticleCounts(article.head(), sentences.size(), tally.sizes, tally.occurrences, tally.words);
    }

    /** The running counts of one article. */
    private final class Tally {
        private final Article article;
        private final Map<Voice, TextSize> sizes = new EnumMap<>(Voice.class);
        private final List<Occurrence> occurrences = new ArrayList<>();
        private final Map<String, Integer> words = new TreeMap<>();

        Tally(Article article) {
            this.article = article;
        }

        void add(int number, Sentence place) {
            String original = article.text().substring(place.start(), place.end());
            String sentence = language.normalise(original);
            List<Token> tokens = language.tokenise(sentence);
            long counted = tokens.stream().filter(Token::counts).count();
            sizes.merge(article.head().voice(), new TextSize(counted, Han.count(original)), TextSize::plus);
            tokens.forEach(token -> addWord(token, sentence));
            finder.find(sentence, tokens).forEach(found -> addOccurrence(found, number, original));
        }

        private void addWord(Token token, String sentence) {
            if (token.sort() == Token.Sort.CONTENT && token.end() - token.start() > 1) {
                String word = sentence.substring(token.start(), token.end());
                if (!stopWords.contains(word)) {
                    words.merge(word, 1, Integer::sum);
                }
            }
        }

        private void addOccurrence(PhraseFinder.Found found, int number, String original) {
            Phrase phrase = found.phrase();
            boolean counted = found.match() != Match.STRADDLING
                    && (phrase.nested() || found.match() != Match.NESTED)
                    && (phrase.negated() || !found.negated());
            occurrences.add(new Occurrence(
                    phrase.label(),
                    found.form(),
                    found.match(),
                    found.negated(),
                    counted,
                    found.inside(),
                    article.head().voice(),
                    place(found, number, original)));
        }

        private Occurrence.Place place(PhraseFinder.Found found, int number, String original) {
            int from = wholeCharacter(original, Math.max(0, found.start() - CONTEXT));
            int to = wholeCharacter(original, Math.min(original.length(), found.end() + CONTEXT));
            return new Occurrence.Place(
                    number,
                    found.start(),
                    original.substring(from, found.start()),
                    original.substring(found.start(), found.end()),
                    original.substring(found.end(), to));
        }

        /** Moves an index off the middle of a surrogate pair. */
        private static int wholeCharacter(String text, int index) {
            boolean inPair = index > 0
                    && index < text.length()
                    && Character.isLowSurrogate(text.charAt(index))
                    && Character.isHighSurrogate(text.charAt(index - 1));
            return inPair ? index - 1 : index;
        }
    }
}
