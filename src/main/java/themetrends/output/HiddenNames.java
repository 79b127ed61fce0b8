package themetrends.output;

import java.util.UUID;
import java.util.regex.Pattern;

/** Names of what stands, hidden, beside a folder of results while a run is at work on it. */
final class HiddenNames {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String start;

    /** Names beside a folder of this name. */
    HiddenNames(String folder) {
        this.start = "." + folder + ".";
    }

    /** The lock. */
    String lock() {
        return start + "lock";
    }

    /** A new folder for a result in the making. */
    String prepared() {
        return start + "new-" + UUID.randomUUID();
    }

    /** A new name for a result that is moved aside. */
    String aside() {
        return start + "old-" + UUID.randomUUID();
    }

    /** A new name for what is being deleted. */
    String gone() {
        return start + "gone-" + UUID.randomUUID();
    }

    boolean isGone(String name) {
        return is(name, "gone-");
    }

    boolean isPrepared(String name) {
        return is(name, "new-");
    }

    boolean isAside(String name) {
        return is(name, "old-");
    }

    /** The whole name must fit: beside «out» there may be an output «out.new». */
    private boolean is(String name, String what) {
        return name.startsWith(start + what)
                && UUID_FORM
                        .matcher(name.substring(start.length() + what.length()))
                        .matches();
    }
}
