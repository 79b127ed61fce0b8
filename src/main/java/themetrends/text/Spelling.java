package themetrends.text;

import java.util.List;
import java.util.Optional;

/** Tells words that can stand in a repaired text from those that cannot, and so would never be found. */
public final class Spelling {
    /** The rules that look at characters alone; the others judge lines and pages, which a word has none of. */
    private static final List<Repair> RULES =
            List.of(Repair.COMPATIBILITY_CHARACTERS, Repair.FULL_WIDTH_LETTERS, Repair.HAN_SPACES);

    private Spelling() {}

    /** A word as texts have it: plain characters, half-width letters, no gap between Han characters, on one line. */
    public static String repaired(String word) {
        String repaired = word;
        for (Repair rule : RULES) {
            repaired = Edits.apply(repaired, rule.rule().edits(repaired));
        }
        return withoutGaps(repaired);
    }

    /** Why no text can have the word, as the end of a sentence that begins with it; empty where one can. */
    public static Optional<String> problem(String word) {
        String repaired = repaired(word);
        if (!repaired.equals(word)) {
            return Optional.of("can stand in no text, since texts are repaired first: write «" + repaired + "»");
        }
        if (!word.equals(word.strip())) {
            return Optional.of("has a space at its end: take it out");
        }
        List<Sentence> sentences = Sentence.of(word);
        if (sentences.isEmpty()) {
            return Optional.of("has no letter or digit: write a word");
        }
        if (!sentences.equals(List.of(new Sentence(0, word.length()))) || Chars.isFinal(lastOf(word))) {
            return Optional.of("goes over the end of a sentence: leave out the mark that ends it");
        }
        return Optional.empty();
    }

    private static char lastOf(String word) {
        return word.charAt(word.length() - 1);
    }

    /** A space that a text may keep on purpose, as in names of two characters, is no part of a word. */
    private static String withoutGaps(String word) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean lineEnd = c == '\n' || c == '\r';
            if (!lineEnd && !(Chars.isSpace(c) && isBetweenHan(word, i))) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isBetweenHan(String word, int at) {
        String before = word.substring(0, at).strip();
        String behind = word.substring(at).strip();
        return !before.isEmpty()
                && !behind.isEmpty()
                && Han.is(before.codePointBefore(before.length()))
                && Han.is(behind.codePointAt(0));
    }
}
