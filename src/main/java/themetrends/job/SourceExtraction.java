package themetrends.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Article;
import themetrends.corpus.Event;
import themetrends.corpus.RawText;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.corpus.SourceReader;
import themetrends.corpus.TokenisedArticle;
import themetrends.extract.Extraction;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.Limits;
import themetrends.extract.process.GuardedExtractor;
import themetrends.extract.process.ParserDeathException;
import themetrends.text.LanguageRecipe;
import themetrends.text.Repair;
import themetrends.text.RepairNote;
import themetrends.text.Repaired;
import themetrends.text.Tokeniser;

/** All that a source alone determines, which is the greater part of the work: what the cache is for. */
final class SourceExtraction {
    private final GuardedExtractor extractor;
    private final Limits limits;
    private final SourceReader reader;
    private final LanguageRecipe recipe;
    private final WorkTimes times;
    private @Nullable Tokeniser tokeniser;

    SourceExtraction(ExtractionSettings settings, Event event, LanguageRecipe recipe, WorkTimes times) {
        this.extractor = new GuardedExtractor(settings);
        this.limits = settings.limits();
        this.reader = new SourceReader(event);
        this.recipe = recipe;
        this.times = times;
    }

    /** What a source may cost. */
    Limits limits() {
        return limits;
    }

    /**
     * The texts in a source.
     *
     * @param path its path below the input folder
     * @param bytes its bytes
     * @throws ParserDeathException if it ends whatever reads it
     */
    Extraction extract(String path, byte[] bytes) {
        return times.extracting(() -> extractor.extract(path, bytes));
    }

    /**
     * What becomes of the texts in a source.
     *
     * @param path its path below the input folder
     * @param sha256 hash of its bytes
     * @param extraction its texts
     */
    ReadSource read(String path, String sha256, Extraction extraction) {
        ReadSource source = new ReadSource(rejections(path, extraction), new ArrayList<>(), new ArrayList<>());
        for (RawText raw : extraction.texts()) {
            add(path, sha256, raw, 0, source.articles().size(), source);
        }
        return source;
    }

    /** The same, a text or a piece of one at a time. */
    Iterator<ReadSource> readSlowly(String path, String sha256, Extraction extraction) {
        return new LargeExtraction(this, path, sha256, extraction.texts(), rejections(path, extraction));
    }

    private static List<Rejection> rejections(String path, Extraction extraction) {
        return extraction.refusals().stream()
                .map(refusal -> new Rejection(path, refusal.place(), refusal.reason()))
                .toList();
    }

    /**
     * Reads a piece of a source.
     *
     * @param raw its text
     * @param lines lines of the source above it
     * @param articles articles of the source above it
     */
    ReadSource piece(String path, String sha256, RawText raw, int lines, int articles) {
        ReadSource piece = new ReadSource(List.of(), new ArrayList<>(), new ArrayList<>());
        add(path, sha256, raw, lines, articles, piece);
        return piece;
    }

    private void add(String path, String sha256, RawText raw, int lines, int above, ReadSource source) {
        Repaired repaired = times.repairing(() -> Repair.logged(raw.text()));
        for (RepairNote note : repaired.notes()) {
            source.repairs().add(new RepairRow(path, raw.origin().place(), note.below(lines)));
        }
        Tokeniser cutting = tokeniser();
        List<Article> articles = times.splitting(() -> reader.articles(path, sha256, raw, repaired, above));
        source.articles()
                .addAll(times.tokenising(() -> articles.stream()
                        .map(article -> TokenisedArticle.of(article, cutting))
                        .toList()));
    }

    /** Made when it is first needed: what an earlier run has found needs no dictionary. */
    private Tokeniser tokeniser() {
        if (tokeniser == null) {
            tokeniser = new Tokeniser(recipe.language());
        }
        return tokeniser;
    }
}
