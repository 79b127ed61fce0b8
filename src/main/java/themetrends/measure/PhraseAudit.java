package themetrends.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the finds of a phrase lie among the tokens, over all years.
 *
 * @param phrase label of the phrase
 * @param finds what a plain search finds in the repaired text
 * @param joined those made of several whole tokens
 * @param nested those inside a longer token
 * @param straddling those that cut through a token
 * @param inside the longer tokens, with their counts
 */
public record PhraseAudit(
        String phrase, long finds, long joined, long nested, long straddling, Map<String, Long> inside) {
    /** Shares of fewer finds say little: of 20, a third can be anything from an eighth to more than a half. */
    private static final long FEWEST = 20;
    /** From here on another way to count would change the picture: a third more or less. */
    private static final double OFTEN = 1.0 / 3;
    /** False finds of a plain search weigh more: they are no matter of taste. */
    private static final double FALSE_OFTEN = 1.0 / 10;

    /** One for each phrase, in the order of the rows. */
    public static List<PhraseAudit> of(List<AuditRow> rows) {
        Map<String, PhraseAudit> audits = new LinkedHashMap<>();
        for (AuditRow row : rows) {
            PhraseAudit year = new PhraseAudit(
                    row.phrase(), row.plainSearch(), row.joined(), row.nested(), row.straddling(), row.inside());
            audits.merge(row.phrase(), year, PhraseAudit::plus);
        }
        return new ArrayList<>(audits.values());
    }

    private PhraseAudit plus(PhraseAudit other) {
        Map<String, Long> words = new TreeMap<>(inside);
        other.inside.forEach((word, count) -> words.merge(word, count, Long::sum));
        return new PhraseAudit(
                phrase,
                finds + other.finds,
                joined + other.joined,
                nested + other.nested,
                straddling + other.straddling,
                words);
    }

    /** Whether the tokeniser often cuts the phrase into pieces. */
    public boolean isOftenSplit() {
        return isOften(joined, OFTEN);
    }

    /** Whether it often lies inside a longer word. */
    public boolean isOftenNested() {
        return isOften(nested, OFTEN);
    }

    /** Whether it is often no word at all, but cut out of others. */
    public boolean isOftenStraddling() {
        return isOften(straddling, FALSE_OFTEN);
    }

    private boolean isOften(long some, double share) {
        return finds >= FEWEST && some >= share * finds;
    }
}
