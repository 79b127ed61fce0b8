package themetrends.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of lines that is one article.
 *
 * @param lines its lines, headlines first, without the signature and the year above it
 * @param signature the signature that closes it; null where none does
 */
record Section(List<String> lines, @Nullable Signature signature) {
    Section {
        lines = List.copyOf(lines);
    }
}
