package themetrends.output;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Names of the dated folders in which earlier results are kept; they sort by age. */
final class Stamps {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern STAMPED = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ");

    private Stamps() {}

    static boolean isStamp(String name) {
        return STAMPED.matcher(name).matches();
    }

    /**
     * A stamp behind all others, so that the order stays right where the clock was set back.
     *
     * @param made when the result was made
     * @param kept the stamps that are taken, ascending
     */
    static String free(Instant made, List<String> kept) {
        Instant free = made;
        if (!kept.isEmpty()) {
            Instant next = STAMP.parse(kept.get(kept.size() - 1), Instant::from).plusSeconds(1);
            free = made.isAfter(next) ? made : next;
        }
        return STAMP.format(free);
    }

    /** The oldest, beyond as many as are to be kept. */
    static <T> List<T> beyond(List<T> ascending, int keep) {
        return ascending.subList(0, Math.max(0, ascending.size() - keep));
    }
}
