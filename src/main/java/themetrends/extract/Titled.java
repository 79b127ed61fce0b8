package themetrends.extract;

/** Titles that a file names apart from the text: a reader sees them above it. */
final class Titled {
    /** Lines at the head of a text that may be its title. */
    private static final int HEAD = 5;

    private Titled() {}

    /** A text below its title, unless the title stands there already. */
    static String text(String title, String text) {
        String wanted = plain(title);
        boolean there = wanted.isEmpty()
                || text.lines()
                        .filter(line -> !line.isBlank())
                        .limit(HEAD)
                        .anyMatch(line -> plain(line).startsWith(wanted));
        return there ? text : title.strip() + "\n" + text;
    }

    private static String plain(String line) {
        return line.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
