package themetrends.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import themetrends.corpus.Article;
import themetrends.corpus.Marks;
import themetrends.corpus.TokenisedArticle;
import themetrends.corpus.Voice;
import themetrends.text.CodedTokens;
import themetrends.text.Han;
import themetrends.text.Language;
import themetrends.text.Mends;
import themetrends.text.Sentence;
import themetrends.text.Token;

/** Counts one article at a time: its size, its words, and every occurrence of every phrase. */
public final class ArticleCounter {
    private final Language language;
    private final PhraseFinder finder;
    private final Set<String> stopWords;
    private final KeywordInContext context;

    /**
     * Makes a counter, which may be used for many articles.
     *
     * @param phrases the tracked phrases
     * @param language spells texts and forms alike, and finds forms
     * @param stopWords words that never stand among the characteristic ones; no tracked phrase is touched by them
     * @param contextWidth characters around a mention in its evidence, 0 for the whole sentence
     */
    public ArticleCounter(List<Phrase> phrases, Language language, Set<String> stopWords, int contextWidth) {
        this.language = language;
        this.finder = new PhraseFinder(phrases, language);
        this.stopWords = Set.copyOf(stopWords);
        this.context = new KeywordInContext(contextWidth);
    }

    /**
     * Everything that is counted in an article.
     *
     * @param tokenised the article and its tokens
     * @param marks which of its sentences are not counted again, and which stretches are quoted
     */
    public ArticleCounts count(TokenisedArticle tokenised, Marks marks) {
        Article article = tokenised.article();
        Tally tally = new Tally(article, marks);
        CodedTokens.Reader tokens = tokenised.tokens().reader();
        List<Sentence> sentences = Sentence.of(article.text());
        for (int i = 0; i < sentences.size(); i++) {
            tally.add(i + 1, sentences.get(i), tokens);
        }
        article.mends().removed().forEach(removed -> tally.addRemoved(removed, tokens));
        return tally.counts(sentences.size());
    }

    /** The running counts of one article. */
    private final class Tally {
        private final Article article;
        private final Marks marks;
        private final Map<Voice, TextSize> sizes = new EnumMap<>(Voice.class);
        private final List<Occurrence> occurrences = new ArrayList<>();
        private final List<VoicedPhrase> unrepaired = new ArrayList<>();
        private final ContentWords.Builder words = new ContentWords.Builder();
        private final Map<Voice, TextSize> repeatedSizes = new EnumMap<>(Voice.class);
        private final List<VoicedPhrase> repeatedPhrases = new ArrayList<>();

        Tally(Article article, Marks marks) {
            this.article = article;
            this.marks = marks;
        }

        ArticleCounts counts(int sentences) {
            return new ArticleCounts(
                    article.head(),
                    marks.copyOf(),
                    sentences,
                    sizes,
                    occurrences,
                    unrepaired,
                    words.words(),
                    new RepeatedText(marks.copied().size(), repeatedSizes, repeatedPhrases),
                    marks.echoes());
        }

        void add(int number, Sentence place, CodedTokens.Reader codes) {
            String original = article.text().substring(place.start(), place.end());
            String sentence = language.normalise(original);
            List<Token> tokens = codes.next(sentence.length());
            List<PhraseFinder.Found> found = finder.find(sentence, tokens);
            if (marks.copied().contains(number)) {
                tokens.forEach(token -> addSize(token, original, place.start(), repeatedSizes));
                found.stream()
                        .filter(PhraseFinder.Found::isMention)
                        .forEach(one -> repeatedPhrases.add(voiced(one, place.start() + one.start())));
                return;
            }
            for (Token token : tokens) {
                addSize(token, original, place.start(), sizes);
                addWord(token, number, sentence);
            }
            List<List<String>> overlaps = Overlaps.of(found);
            for (int i = 0; i < found.size(); i++) {
                addOccurrence(found.get(i), overlaps.get(i), number, original, place.start());
            }
        }

        private void addSize(Token token, String original, int offset, Map<Voice, TextSize> to) {
            if (token.counts()) {
                long hanChars = Han.count(original.substring(token.start(), token.end()));
                to.merge(voiceAt(offset + token.start()), new TextSize(1, hanChars), TextSize::plus);
            }
        }

        private void addWord(Token token, int number, String sentence) {
            if (token.sort() == Token.Sort.CONTENT) {
                String word = sentence.substring(token.start(), token.end());
                if (!stopWords.contains(word)) {
                    words.add(number, word, token.start());
                }
            }
        }

        private void addOccurrence(
                PhraseFinder.Found found, List<String> overlaps, int number, String original, int offset) {
            occurrences.add(new Occurrence(
                    found.phrase().label(),
                    found.form(),
                    found.match(),
                    found.negated(),
                    found.isMention(),
                    article.mends().join(offset + found.start(), offset + found.end()),
                    found.inside(),
                    overlaps,
                    voiceAt(offset + found.start()),
                    context.place(found.start(), found.end(), number, original)));
        }

        private void addRemoved(Mends.Removed removed, CodedTokens.Reader codes) {
            String words = language.normalise(removed.text());
            for (PhraseFinder.Found found : finder.find(words, codes.next(words.length()))) {
                unrepaired.add(voiced(found, removed.at()));
            }
        }

        private VoicedPhrase voiced(PhraseFinder.Found found, int at) {
            return new VoicedPhrase(found.phrase().label(), voiceAt(at));
        }

        private Voice voiceAt(int index) {
            return marks.isQuoted(index) ? Voice.QUOTED : article.head().voice();
        }
    }
}
