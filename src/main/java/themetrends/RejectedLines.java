package themetrends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import themetrends.corpus.Rejection;
import themetrends.text.Printable;

/** Rejected sources in few lines, however many they are: a line for each reason, with the first names that have it. */
final class RejectedLines {
    /** Reasons told; the rest stand in the table. */
    private static final int REASONS = 10;
    /** Names told for a reason. */
    private static final int NAMES = 3;

    private RejectedLines() {}

    /** The lines, in the order in which the reasons first occur. */
    static List<String> of(List<Rejection> rejections) {
        Map<String, List<Rejection>> byReason = rejections.stream()
                .collect(Collectors.groupingBy(Rejection::reason, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byReason.entrySet().stream()
                .limit(REASONS)
                .forEach(reason -> lines.add(line(reason.getKey(), reason.getValue())));
        long untold =
                byReason.values().stream().skip(REASONS).mapToLong(List::size).sum();
        if (untold > 0) {
            lines.add("… and " + untold + " more for other reasons, all in tables/rejected.csv.");
        }
        return lines;
    }

    private static String line(String reason, List<Rejection> rejections) {
        String names = rejections.stream().limit(NAMES).map(Rejection::name).collect(Collectors.joining("; "));
        int unnamed = rejections.size() - NAMES;
        return Printable.of(
                rejections.size() == 1
                        ? "Rejected: " + names + ": " + reason
                        : "Rejected: " + rejections.size() + " sources: " + reason + " (" + names
                                + (unnamed > 0 ? " and " + unnamed + " more, see tables/rejected.csv" : "") + ")");
    }
}
