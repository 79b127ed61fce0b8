package themetrends.job;

import java.util.ArrayList;
import java.util.List;
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
     * Reads a source.
     *
     * @param path its path below the input folder
     * @param sha256 hash of its bytes
     * @param bytes its bytes
     * @throws ParserDeathException if it ends whatever reads it
     */
    ReadSource read(String path, String sha256, byte[] bytes) {
        Extraction extraction = times.extracting(() -> extractor.extract(path, bytes));
        List<Rejection> rejections = new ArrayList<>();
        for (Extraction.Refusal refusal : extraction.refusals()) {
            rejections.add(new Rejection(path, refusal.place(), refusal.reason()));
        }
        ReadSource source = new ReadSource(rejections, new ArrayList<>(), new ArrayList<>());
        for (RawText raw : extraction.texts()) {
            add(path, sha256, raw, 0, source.articles().size(), source);
        }
        return source;
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
        Tokeniser tokeniser = new Tokeniser(recipe.language());
        List<Article> articles = times.splitting(() -> reader.articles(path, sha256, raw, repaired, above));
        source.articles()
                .addAll(times.tokenising(() -> articles.stream()
                        .map(article -> TokenisedArticle.of(article, tokeniser))
                        .toList()));
    }
}
