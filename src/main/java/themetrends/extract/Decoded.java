package themetrends.extract;

/**
 * Characters with the encoding that they were read by.
 *
 * @param text the characters, without a byte order mark
 * @param encoding its name, as IANA has it
 */
record Decoded(String text, String encoding) {}
