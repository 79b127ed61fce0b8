package themetrends.job;

import java.util.List;
import themetrends.corpus.Event;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.corpus.SourceReader;
import themetrends.corpus.TokenisedArticle;
import themetrends.extract.Extraction;
import themetrends.extract.TextDecoder;
import themetrends.text.LanguageRecipe;
import themetrends.text.Repair;
import themetrends.text.Repaired;
import themetrends.text.Tokeniser;

/** All that a source alone determines, which is the greater part of the work: what the cache is for. */
final class SourceExtraction {
    private final SourceReader reader;
    private final LanguageRecipe recipe;

    SourceExtraction(Event event, LanguageRecipe recipe) {
        this.reader = new SourceReader(event);
        this.recipe = recipe;
    }

    /**
     * Reads a source.
     *
     * @param path its path below the input folder
     * @param sha256 hash of its bytes
     * @param bytes its bytes
     */
    ReadSource read(String path, String sha256, byte[] bytes) {
        Extraction extraction = TextDecoder.decode(bytes);
        if (extraction instanceof Extraction.Unreadable unreadable) {
            return new ReadSource(new Rejection(path, unreadable.reason()), List.of(), List.of());
        }
        Repaired repaired = Repair.logged(((Extraction.Text) extraction).text());
        List<RepairRow> repairs =
                repaired.notes().stream().map(note -> new RepairRow(path, note)).toList();
        Tokeniser tokeniser = new Tokeniser(recipe.language());
        List<TokenisedArticle> articles = reader.articles(path, sha256, repaired).stream()
                .map(article -> TokenisedArticle.of(article, tokeniser))
                .toList();
        return new ReadSource(null, repairs, articles);
    }
}
