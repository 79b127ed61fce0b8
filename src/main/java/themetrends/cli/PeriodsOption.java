package themetrends.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import themetrends.measure.Period;

/** Reads {@code 2014-2018,2019-2024;2014,2024}: pairs of periods behind one another. */
final class PeriodsOption {
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    private PeriodsOption() {}

    /** The pairs; what is none is added to the problems. */
    static List<Period.Pair> pairs(String text, List<String> problems) {
        List<Period.Pair> pairs = new ArrayList<>();
        if (text.isBlank()) {
            return pairs;
        }
        for (String pair : text.split(";", -1)) {
            List<Optional<Period>> periods = Pattern.compile(",")
                    .splitAsStream(pair)
                    .map(period -> period(period.strip()))
                    .toList();
            if (periods.size() == 2 && periods.stream().allMatch(Optional::isPresent)) {
                pairs.add(new Period.Pair(
                        periods.get(0).orElseThrow(), periods.get(1).orElseThrow()));
            } else {
                problems.add("--periods does not understand «" + pair
                        + "»: write two periods such as 2014-2018,2019-2024, and a semicolon before the next two.");
            }
        }
        return pairs;
    }

    private static Optional<Period> period(String text) {
        Matcher years = PERIOD.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return first > last ? Optional.empty() : Optional.of(new Period(first, last));
    }
}
