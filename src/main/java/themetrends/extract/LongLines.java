package themetrends.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import themetrends.corpus.RawText;

/** Lines longer than any paragraph: what mends and cuts a text holds a line at a time. */
public final class LongLines {
    private LongLines() {}

    /** The extraction with reasons in the place of texts that have such a line. */
    static Extraction refused(Extraction extraction, Limits limits) {
        List<RawText> texts = new ArrayList<>();
        List<Extraction.Refusal> refusals = new ArrayList<>(extraction.refusals());
        for (RawText text : extraction.texts()) {
            Optional<String> reason = refusal(text.text(), limits);
            reason.ifPresentOrElse(
                    why -> refusals.add(new Extraction.Refusal(text.origin().place(), why)), () -> texts.add(text));
        }
        return new Extraction(texts, refusals);
    }

    /** Why a text, or a piece of one, is not read; empty where its lines are in order. */
    public static Optional<String> refusal(String text, Limits limits) {
        return isWithin(text, limits.lineChars())
                ? Optional.empty()
                : Optional.of("The text has a line of more than " + limits.lineChars()
                        + " characters (--limit-line): end its paragraphs with line breaks, or raise the limit.");
    }

    private static boolean isWithin(String text, int most) {
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                begin = i + 1;
            } else if (i - begin >= most) {
                return false;
            }
        }
        return true;
    }
}
