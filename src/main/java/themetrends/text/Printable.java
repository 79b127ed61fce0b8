package themetrends.text;

/** Text for a terminal: texts and file names can hold characters that move the cursor or turn the writing direction. */
public final class Printable {
    private static final int INSTEAD = '?';

    private Printable() {}

    /** The text on one line, with a question mark for every character that a terminal would act on and not show. */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isShown(c) ? c : INSTEAD));
        return shown.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
