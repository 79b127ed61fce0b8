package themetrends.corpus;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of an article but its text.
 *
 * @param source path of the source below the input folder
 * @param number position of the article in its source, from 1
 * @param sha256 hash of the source's bytes, 64 hexadecimal digits
 * @param title its title, empty where there is none
 * @param dating its year with the evidence; null where nothing dates it
 * @param kind its kind
 * @param kindFrom where the kind was read, {@code catalogue}, {@code signature}, {@code name}, {@code title},
 *     {@code lead}, {@code page}, {@code metadata} or {@code text}, with the words that decided and weaker evidence that
 *     disagrees
 * @param origin where in the source it stood, and what it was read from
 */
public record ArticleHead(
        String source,
        int number,
        String sha256,
        String title,
        @Nullable Dating dating,
        Kind kind,
        String kindFrom,
        Origin origin)
        implements Serializable {

    /** An article of which it does not matter where it stood. */
    public ArticleHead(
            String source,
            int number,
            String sha256,
            String title,
            @Nullable Dating dating,
            Kind kind,
            String kindFrom) {
        this(source, number, sha256, title, dating, kind, kindFrom, Origin.UNKNOWN);
    }

    /** The name of the article in all tables: {@code source#number}. */
    public String id() {
        return source + "#" + number;
    }

    /** The year, where the article has one. */
    public Optional<Integer> year() {
        return Optional.ofNullable(dating).map(Dating::year);
    }

    /** The voice of its words, as far as the article alone can tell. */
    public Voice voice() {
        return kind == Kind.MESSAGE ? Voice.MESSAGE : Voice.OWN;
    }
}
