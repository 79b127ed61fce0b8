package themetrends.corpus;

/**
 * A kind with the evidence for it.
 *
 * @param kind the kind
 * @param from where it was read, with the words that decided
 */
record KindFound(Kind kind, String from) {}
