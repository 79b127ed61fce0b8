package themetrends.measure;

/** Two words that stand side by side: when they are an expression. */
public final class Collocation {
    /** From here on the NPMI of two neighbours makes them an expression. */
    private static final double FIRM = 0.4;

    private Collocation() {}

    /**
     * Whether two words belong together.
     *
     * @param together how often they are neighbours, at least once
     * @param first mentions of the one word
     * @param second mentions of the other
     * @param tokens all tokens
     */
    public static boolean isFirm(long together, long first, long second, long tokens) {
        return Association.npmi(together, first, second, tokens) >= FIRM;
    }
}
