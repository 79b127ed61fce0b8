package themetrends.text;

/**
 * What the characters of a line come to, found in one look at them: most rules ask for it, of every line of a text.
 *
 * @param kinds the kinds of all of them, which {@link Chars} lists
 * @param halves width of the line, in characters that are half as wide as a Han character
 * @param opened quotes and brackets that it opens, less those it closes
 */
record LineTraits(int kinds, int halves, int opened) {
    private static final char FIRST_WIDE = 0x2000;

    static LineTraits of(String content) {
        int kinds = 0;
        int halves = 0;
        int opened = 0;
        char[] characters = content.toCharArray();
        for (char c : characters) {
            int kind = Chars.kinds(c);
            kinds |= kind;
            halves += c < FIRST_WIDE ? 1 : 2;
            if ((kind & (Chars.OPENING | Chars.CLOSING)) != 0) {
                opened += (kind & Chars.OPENING) != 0 ? 1 : -1;
            }
        }
        return new LineTraits(kinds, halves, opened);
    }
}
