package themetrends.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import themetrends.corpus.Article;
import themetrends.corpus.Marks;
import themetrends.corpus.TokenisedArticle;
import themetrends.corpus.Voice;
import themetrends.text.CodedTokens;
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

    /** Everything that is counted in an article by itself. */
    public ArticleCounts count(TokenisedArticle tokenised, Marks marks) {
        return count(tokenised, marks, new Vocabulary());
    }

    /**
     * Everything that is counted in an article.
     *
     * @param tokenised the article and its tokens
     * @param marks which of its sentences are not counted again, and which stretches are quoted
     * @param vocabulary numbers its words; it may be shared with other articles
     */
    public ArticleCounts count(TokenisedArticle tokenised, Marks marks, Vocabulary vocabulary) {
        Article article = tokenised.article();
        Tally tally = new Tally(article, marks, vocabulary);
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
        private final VoicedSizes sizes;
        private final List<Occurrence> occurrences = new ArrayList<>();
        private final List<VoicedPhrase> unrepaired = new ArrayList<>();
        private final Vocabulary vocabulary;
        private final ContentWords.Builder words;
        private final VoicedSizes repeatedSizes;
        private final List<VoicedPhrase> repeatedPhrases = new ArrayList<>();

        Tally(Article article, Marks marks, Vocabulary vocabulary) {
            this.article = article;
            this.marks = marks;
            this.vocabulary = vocabulary;
            words = new ContentWords.Builder(vocabulary);
            sizes = new VoicedSizes(article.head().voice(), marks);
            repeatedSizes = new VoicedSizes(article.head().voice(), marks);
        }

        ArticleCounts counts(int sentences) {
            return new ArticleCounts(
                    article.head(),
                    marks.copyOf(),
                    sentences,
                    sizes.byVoice(),
                    occurrences,
                    unrepaired,
                    words.words(),
                    new RepeatedText(marks.copied().size(), repeatedSizes.byVoice(), repeatedPhrases),
                    marks.echoes());
        }

        void add(int number, Sentence place, CodedTokens.Reader codes) {
            String original = article.text().substring(place.start(), place.end());
            String sentence = language.normalise(original);
            List<PhraseFinder.Found> found = finder.find(sentence, () -> codes.ahead(sentence.length()));
            if (marks.copied().contains(number)) {
                codes.each(sentence.length(), (start, end, sort) -> {
                    if (sort != Token.Sort.MARK) {
                        repeatedSizes.addToken(original, start, end, place.start());
                    }
                });
                found.stream()
                        .filter(PhraseFinder.Found::isMention)
                        .forEach(one -> repeatedPhrases.add(voiced(one, place.start() + one.start())));
                return;
            }
            codes.each(sentence.length(), (start, end, sort) -> {
                if (sort != Token.Sort.MARK) {
                    sizes.addToken(original, start, end, place.start());
                }
                if (sort == Token.Sort.CONTENT) {
                    addWord(number, sentence, start, end);
                }
            });
            List<List<String>> overlaps = Overlaps.of(found);
            for (int i = 0; i < found.size(); i++) {
                addOccurrence(found.get(i), overlaps.get(i), number, original, place.start());
            }
        }

        private void addWord(int number, String sentence, int start, int end) {
            int word = vocabulary.add(sentence, start, end);
            if (!stopWords.contains(vocabulary.word(word))) {
                words.add(number, word, start, end);
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
            for (PhraseFinder.Found found : finder.find(words, () -> codes.ahead(words.length()))) {
                unrepaired.add(voiced(found, removed.at()));
            }
            codes.each(words.length(), (start, end, sort) -> {});
        }

        private VoicedPhrase voiced(PhraseFinder.Found found, int at) {
            return new VoicedPhrase(found.phrase().label(), voiceAt(at));
        }

        private Voice voiceAt(int index) {
            return marks.isQuoted(index) ? Voice.QUOTED : article.head().voice();
        }
    }
}
