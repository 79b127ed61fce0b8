package themetrends.measure;

import java.io.Serializable;
import java.util.List;

/**
 * What is tracked.
 *
 * @param label its name in tables and Chinese charts
 * @param english its name in English charts
 * @param forms the written forms that count as it, at least one
 * @param theme the group it belongs to, may be empty
 * @param nested whether an occurrence inside a longer token counts
 * @param negated whether an occurrence after a negation counts
 */
public record Phrase(String label, String english, List<String> forms, String theme, boolean nested, boolean negated)
        implements Serializable {
    public Phrase {
        forms = List.copyOf(forms);
    }
}
