package themetrends.corpus;

import java.util.List;
import java.util.Optional;

/** Chooses among the evidence for a year: the strongest wins, and the words of the choice name what disagrees. */
final class YearChoice {
    private YearChoice() {}

    /**
     * The year of an article.
     *
     * @param evidence all evidence, the strongest first
     * @param article the article, whose dateline may add a day to the year
     */
    static Optional<Dating> of(List<Dating> evidence, ArticleText article) {
        return evidence.stream().findFirst().map(best -> {
            List<Dating> against =
                    evidence.stream().filter(other -> disagrees(other, best)).toList();
            String date = date(best, evidence, against.isEmpty() ? article.paragraphs() : List.of());
            return new Dating(best.year(), date, best.from(), words(best, against));
        });
    }

    private static String words(Dating best, List<Dating> against) {
        StringBuilder words = new StringBuilder(best.evidence());
        against.forEach(other -> words.append("; but ")
                .append(other.from().label())
                .append(' ')
                .append(other.year())
                .append(": ")
                .append(other.evidence()));
        return words.toString();
    }

    /** A text may look back to an earlier edition; it can hardly name a later one. */
    private static boolean disagrees(Dating other, Dating best) {
        boolean looksBack = other.from() == Dating.From.EDITION && other.year() < best.year();
        return other.year() != best.year() && !looksBack;
    }

    private static String date(Dating best, List<Dating> evidence, List<String> paragraphs) {
        return evidence.stream()
                .filter(one -> one.year() == best.year() && !one.date().isEmpty())
                .findFirst()
                .map(Dating::date)
                .or(() -> paragraphs.stream()
                        .findFirst()
                        .filter(LineMarks::isDateline)
                        .flatMap(line -> WrittenDay.ofDateline(line, best.year())))
                .orElse("");
    }
}
