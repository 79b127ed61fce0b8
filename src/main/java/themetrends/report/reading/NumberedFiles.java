package themetrends.report.reading;

import java.util.Locale;

/** The names of the files of a table that is too long for one. */
public final class NumberedFiles {
    private NumberedFiles() {}

    /** The path below the tables: {@code evidence/evidence-00001.csv}. */
    public static String path(String table, int number) {
        return table + "/" + name(table, number);
    }

    /** The name without its folder: {@code evidence-00001.csv}. */
    public static String name(String table, int number) {
        return String.format(Locale.ROOT, "%s-%05d.csv", table, number);
    }
}
