package themetrends.measure;

/** How firmly two things that meet belong together. */
final class Association {
    private Association() {}

    /**
     * Normalised pointwise mutual information, from -1 to 1: ln(p(a,b) / (p(a) p(b))) / -ln p(a,b). It is 0 if the two
     * meet as often as by chance, and 1 if neither comes without the other.
     *
     * <p>Source: G. Bouma, Normalized (pointwise) mutual information in collocation extraction, GSCL 2009, 31–40.
     *
     * @param both how often they meet, at least 1 and less than {@code all}
     * @param first how often the one is there
     * @param second how often the other is there
     * @param all how often they could meet
     */
    static double npmi(long both, long first, long second, long all) {
        double together = StrictMath.log((double) both / all);
        double byChance = StrictMath.log((double) first / all) + StrictMath.log((double) second / all);
        return (together - byChance) / -together;
    }
}
