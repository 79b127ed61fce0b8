package themetrends.extract;

import java.io.Serializable;
import java.util.List;
import themetrends.corpus.RawText;

/**
 * What came out of the bytes of a source: its texts, and what of it could not be read. One of the two is never empty.
 *
 * @param texts the texts, in the order of the source
 * @param refusals reasons for all or parts of it
 */
public record Extraction(List<RawText> texts, List<Refusal> refusals) implements Serializable {
    /**
     * Something that cannot be counted.
     *
     * @param place where in the source it is, such as the path inside an archive; empty for the whole source
     * @param reason one sentence that names the rule that was broken and what to do
     */
    public record Refusal(String place, String reason) implements Serializable {}

    public Extraction {
        texts = List.copyOf(texts);
        refusals = List.copyOf(refusals);
        if (texts.isEmpty() && refusals.isEmpty()) {
            throw new IllegalArgumentException("neither a text nor a reason: no source may vanish");
        }
    }

    static Extraction of(RawText text) {
        return new Extraction(List.of(text), List.of());
    }

    /** Nothing of the source can be counted. */
    public static Extraction refused(String reason) {
        return new Extraction(List.of(), List.of(new Refusal("", reason)));
    }
}
