package themetrends.measure;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/** The forms of all tracked phrases, asked which other terms they cover. */
public final class TrackedForms implements Serializable {
    private static final long serialVersionUID = 1;
    /** Between forms; stands in no word. */
    private static final String BORDER = "\n";

    private final HashSet<String> forms;
    private final String all;
    private final int longest;

    /** Of forms in the spelling in which words are counted. */
    public TrackedForms(List<String> forms) {
        this.forms = new HashSet<>(forms);
        all = String.join(BORDER, forms);
        longest = forms.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether a term has a form in it, or lies inside one. */
    public boolean cover(String term) {
        if (all.contains(term)) {
            return true;
        }
        for (int start = 0; start < term.length(); start++) {
            for (int end = start + 1; end <= Math.min(term.length(), start + longest); end++) {
                if (forms.contains(term.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }
}
