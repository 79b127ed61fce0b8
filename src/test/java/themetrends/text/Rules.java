package themetrends.text;

/** Applies single rules. */
final class Rules {
    private Rules() {}

    static String apply(RepairRule rule, String text) {
        return Edits.apply(text, rule.edits(text));
    }
}
