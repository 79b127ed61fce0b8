package themetrends.measure;

import java.io.Serializable;
import java.util.Optional;
import java.util.TreeMap;
import themetrends.measure.stats.LogOdds;
import themetrends.measure.stats.TwoCounts;

/**
 * How characteristic a word is of a year against all other years: weighted log-odds, with the words of all years as prior.
 *
 * @param tokens tokens of each year
 */
public record Keyness(TreeMap<Integer, Long> tokens) implements Serializable {
    /**
     * How many words the prior is worth: about a short text, so that a word must be seen more often than in passing before
     * it counts as characteristic.
     */
    public static final double PRIOR_SIZE = 500;

    /** Of the years of a table. */
    public static Keyness of(CellTable cells) {
        TreeMap<Integer, Long> tokens = new TreeMap<>();
        cells.cells().stream()
                .filter(cell -> cell.key().kind().equals(CellKey.ALL)
                        && cell.key().voice().equals(CellKey.ALL))
                .forEach(cell -> tokens.put(cell.key().year(), cell.tokens()));
        return new Keyness(tokens);
    }

    /** Tokens of a year. */
    long tokens(int year) {
        return tokens.getOrDefault(year, 0L);
    }

    /** Years that have text. */
    long years() {
        return tokens.values().stream().filter(count -> count > 0).count();
    }

    /** The log-odds of a word in its year; empty where no other year has text. */
    public Optional<LogOdds> odds(TermCount word) {
        long all = tokens.values().stream().mapToLong(Long::longValue).sum();
        long year = tokens(word.year());
        if (year == 0 || year == all) {
            return Optional.empty();
        }
        TwoCounts counts = new TwoCounts(word.mentions(), year, word.inAll() - word.mentions(), all - year);
        return Optional.of(LogOdds.of(counts, word.inAll(), all, PRIOR_SIZE));
    }
}
