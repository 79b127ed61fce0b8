package themetrends.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a page, cut where an article may end.
 *
 * @param sort what it is
 * @param lines its lines
 * @param signature the signature that dates it; null where none does
 * @param begins whether an article begins here for certain; else the one above may go on
 */
record Part(Sort sort, List<String> lines, @Nullable Signature signature, boolean begins) {
    /** Sorts of parts. */
    enum Sort {
        /** Running text, with single headings between its paragraphs. */
        BODY,
        /** Headlines at the edge of an article: of the text below, above, or elsewhere on the page. */
        HEADLINES,
        /** Two or more headings in a row inside what may be one article. */
        SUBHEADS,
        /** Paragraphs in a box: of the article around them, unless they repeat another. */
        BOX
    }

    Part {
        lines = List.copyOf(lines);
    }

    boolean isBody() {
        return sort == Sort.BODY;
    }
}
