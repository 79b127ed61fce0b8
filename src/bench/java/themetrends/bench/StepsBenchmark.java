package themetrends.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import themetrends.corpus.Article;
import themetrends.corpus.Event;
import themetrends.corpus.Marks;
import themetrends.corpus.Sketch;
import themetrends.corpus.SourceReader;
import themetrends.corpus.TokenisedArticle;
import themetrends.hanlp.HanLpRecipe;
import themetrends.measure.ArticleCounter;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Phrase;
import themetrends.text.Language;
import themetrends.text.Repair;
import themetrends.text.Repaired;
import themetrends.text.Sentence;
import themetrends.text.Tokeniser;

/**
 * The steps that a text goes through, one thread, outside Spark: milliseconds for one text of {@code characters}
 * characters. {@code cut} is HanLP as this project calls it and nothing else; the others are to be measured against it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class StepsBenchmark {
    /** A text file, UTF-8. */
    @Param("../shared/corpus/load/2014.txt")
    public String text = "";

    /** So many of its first characters. */
    @Param("20000")
    public int characters;

    private final Language language = HanLpRecipe.standard().language();
    private final Tokeniser tokeniser = new Tokeniser(language);
    private SourceReader reader;
    private ArticleCounter counter;
    private String raw;
    private Repaired repaired;
    private List<Article> articles;
    private List<TokenisedArticle> tokenised;

    @Setup
    public void read() throws IOException {
        reader = new SourceReader(Event.standard());
        counter = new ArticleCounter(phrases(), language, Set.of(), 40);
        String whole = Files.readString(Path.of(text));
        raw = whole.substring(0, Math.min(characters, whole.length()));
        repaired = repair();
        articles = splitAndDate();
        tokenised = tokenise();
    }

    private List<Phrase> phrases() {
        return List.of("创新", "安全", "普惠", "人工智能", "数字鸿沟").stream()
                .map(label -> new Phrase(label, "", List.of(label), "", true, true))
                .toList();
    }

    @Benchmark
    public Repaired repair() {
        return Repair.logged(raw);
    }

    @Benchmark
    public List<Article> splitAndDate() {
        return reader.articles("2014.txt", "", repaired);
    }

    @Benchmark
    public int cut() {
        int tokens = 0;
        for (Article article : articles) {
            for (Sentence sentence : Sentence.of(article.text())) {
                String sentenceText = article.text().substring(sentence.start(), sentence.end());
                tokens += language.tokenise(language.normalise(sentenceText)).size();
            }
        }
        return tokens;
    }

    @Benchmark
    public List<TokenisedArticle> tokenise() {
        return articles.stream()
                .map(article -> TokenisedArticle.of(article, tokeniser))
                .toList();
    }

    @Benchmark
    public List<Sketch> sketch() {
        return articles.stream().flatMap(article -> Sketch.of(article).stream()).toList();
    }

    @Benchmark
    public List<ArticleCounts> count() {
        return tokenised.stream()
                .map(article -> counter.count(article, Marks.NONE))
                .toList();
    }
}
