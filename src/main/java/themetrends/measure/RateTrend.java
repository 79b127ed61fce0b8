package themetrends.measure;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tests whether the rate of a term has a trend over the years: the score test of a log-linear year effect in a Poisson
 * regression with the tokens of each article as its size, made robust against mentions that come in clusters.
 *
 * <p>For article i of year y with x mentions in n tokens, U = Σ (y − ȳ)(x − λn), where λ is the rate of the term and ȳ the
 * mean year, weighted by tokens. Its variance is taken from the articles themselves, V = Σ (y − ȳ)² (x − λn)², and
 * z = U / √V is near standard normal without a trend. So one article full of a word is one piece of evidence and no more:
 * alone it gives |z| of about 1. λ and ȳ are those of the article's kind, so that a term does not rise only because
 * another kind of text was collected in later years.
 *
 * <p>Sources: D. D. Boos, On generalized score tests, The American Statistician 46 (1992) 327–333; H. White,
 * Maximum likelihood estimation of misspecified models, Econometrica 50 (1982) 1–25.
 */
public final class RateTrend implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int KINDS = 8;

    private final TermTally text;
    private final double[] tokens = new double[KINDS];
    private final double[] meanYears = new double[KINDS];

    /**
     * A test over a corpus.
     *
     * @param text its tokens, as if every token were a mention of one term
     */
    public RateTrend(TermTally text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            tokens[text.kind(i)] += text.mentions(i);
            meanYears[text.kind(i)] += (double) text.mentions(i) * text.year(i);
        }
        for (int kind = 0; kind < KINDS; kind++) {
            meanYears[kind] /= Math.max(1, tokens[kind]);
        }
    }

    /** z of a term: positive where its rate rises, negative where it falls, 0 where nothing can be said. */
    public double z(TermTally term) {
        double[] rates = rates(term);
        double score = 0;
        double variance = 0;
        int at = 0;
        for (int i = 0; i < text.size(); i++) {
            int kind = text.kind(i);
            double distance = text.year(i) - meanYears[kind];
            double rate = rates[kind];
            double squares = rate * rate * text.squares(i);
            if (at < term.size() && term.stratum(at) == text.stratum(i)) {
                score += distance * term.mentions(at);
                squares += term.squares(at) - 2 * rate * term.products(at);
                at++;
            }
            variance += distance * distance * squares;
        }
        return variance > 0 ? score / Math.sqrt(variance) : 0;
    }

    private double[] rates(TermTally term) {
        double[] rates = new double[KINDS];
        for (int i = 0; i < term.size(); i++) {
            rates[term.kind(i)] += term.mentions(i);
        }
        for (int kind = 0; kind < KINDS; kind++) {
            rates[kind] /= Math.max(1, tokens[kind]);
        }
        return rates;
    }

    /** Tokens by year. */
    public Map<Integer, Long> tokensByYear() {
        return new TreeMap<>(text.byYear());
    }
}
