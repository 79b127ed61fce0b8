package themetrends.job;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import themetrends.corpus.Catalogue;
import themetrends.corpus.Event;
import themetrends.corpus.Kind;
import themetrends.extract.ExtractionSettings;
import themetrends.measure.IdfScheme;
import themetrends.measure.Period;
import themetrends.measure.Phrase;
import themetrends.measure.stats.Confidence;
import themetrends.text.Language;
import themetrends.text.LanguageRecipe;

/**
 * Everything that decides what a run finds. It travels to every machine.
 *
 * @param sources what to read
 * @param extraction what decides, besides a source itself, what is read from it
 * @param phrases the tracked phrases
 * @param catalogue what a person says of the texts
 * @param event the event the corpus is about
 * @param recipe how to build the tokeniser
 * @param stopWords words left out of the characteristic ones
 * @param years years to count; empty for all
 * @param kinds kinds to count
 * @param quoteLength how many Han characters of a message in a row make a quotation
 * @param evidenceWidth characters around a mention in its evidence, 0 for the whole sentence
 * @param scheme weighs the characteristic words
 * @param periods pairs of periods to compare; empty for the two halves of the years
 * @param confidence of all intervals and tests
 */
public record Plan(
        List<SourceFile> sources,
        ExtractionSettings extraction,
        List<Phrase> phrases,
        Catalogue catalogue,
        Event event,
        LanguageRecipe recipe,
        Set<String> stopWords,
        List<Integer> years,
        Set<Kind> kinds,
        int quoteLength,
        int evidenceWidth,
        IdfScheme scheme,
        List<Period.Pair> periods,
        Confidence confidence)
        implements Serializable {

    /** The forms of all phrases, in the spelling in which words are counted. */
    List<String> normalisedForms() {
        Language language = recipe.language();
        return phrases.stream()
                .flatMap(phrase -> phrase.forms().stream())
                .map(language::normalise)
                .toList();
    }

    /** The same without the list of files, which no task needs. */
    Plan withoutSources() {
        return new Plan(
                List.of(),
                extraction,
                phrases,
                catalogue,
                event,
                recipe,
                stopWords,
                years,
                kinds,
                quoteLength,
                evidenceWidth,
                scheme,
                periods,
                confidence);
    }
}
