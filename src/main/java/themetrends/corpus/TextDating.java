package themetrends.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that an unsigned text gives itself, the strongest evidence first: the edition of the event in its headline,
 * a date at its head or foot, the latest edition that it names, since no text is older than that, and a year that its
 * title begins or ends with. Dates anywhere else are the story's; one that repeats down a page is the page's.
 */
final class TextDating {
    /** Lines that can be the head of an article: title, subtitle, byline, dateline. */
    private static final int HEAD = 6;

    private static final int HEAD_CHARS = 120;
    /** Lines that can be its foot: sender and date of issue. */
    private static final int FOOT = 3;

    /** The report itself says which year it speaks for: {@code 1979年政府工作报告}, {@code 工作报告（1979年）}. */
    private static final Pattern TITLE_YEAR =
            Pattern.compile("(?:(\\d{4})年(?!代|以|来|至|到|\\d).{2,60}|.{2,60}[（(](\\d{4})年?度?[）)])");

    private final Event event;
    private final Set<String> pageDates;

    /**
     * Dates the articles of one page.
     *
     * @param event the event of the corpus
     * @param page all lines of the page
     */
    TextDating(Event event, List<String> page) {
        this.event = event;
        this.pageDates = repeated(page);
    }

    /** All evidence of an article, the strongest first. */
    List<Dating> evidence(ArticleText article) {
        List<Dating> found = new ArrayList<>();
        latestEdition(article.headlines())
                .map(edition -> new Dating(edition.year(), "", Dating.From.HEADLINE, edition.evidence()))
                .ifPresent(found::add);
        writtenDate(article).ifPresent(found::add);
        latestEdition(article.lines()).ifPresent(found::add);
        titleYear(article.headlines()).ifPresent(found::add);
        return found;
    }

    private Optional<Dating> latestEdition(List<String> lines) {
        return lines.stream().flatMap(line -> event.editions(line).stream()).max(Comparator.comparingInt(Dating::year));
    }

    private Optional<Dating> writtenDate(ArticleText article) {
        List<String> lines = article.lines();
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Optional<Dating> found = dated(lines.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        for (int i = lines.size() - 1; i >= Math.max(HEAD, lines.size() - FOOT); i--) {
            Optional<Dating> found = alone(lines.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Dating> dated(String line) {
        return alone(line)
                .or(() -> LineMarks.isText(line)
                        ? WrittenDay.ofInlineSubtitle(line)
                                .map(day -> dating(day, line.substring(0, Math.min(line.length(), HEAD_CHARS))))
                        : WrittenDay.ofSubtitle(line).map(day -> dating(day, line)))
                .or(() -> WrittenDay.ofDateline(line)
                        .map(day -> dating(day, line.strip().replaceFirst("(?s)(电|電|讯|訊|消息).*", "$1"))));
    }

    private Optional<Dating> alone(String line) {
        boolean ofPage = WrittenDay.isPageDate(line) || pageDates.contains(line.strip());
        return ofPage ? Optional.empty() : WrittenDay.alone(line).map(day -> dating(day, line));
    }

    private static Dating dating(String day, String words) {
        return new Dating(Day.year(day), day, Dating.From.DATELINE, words.strip());
    }

    private static Optional<Dating> titleYear(List<String> headlines) {
        if (headlines.isEmpty()) {
            return Optional.empty();
        }
        String title = Titles.plain(headlines.get(0));
        Matcher match = TITLE_YEAR.matcher(title);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1) != null ? match.group(1) : match.group(2));
        return Dating.isYear(year) ? Optional.of(new Dating(year, "", Dating.From.TITLE, title)) : Optional.empty();
    }

    /** Date lines that stand on the page more than once. */
    private static Set<String> repeated(List<String> page) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (String line : page) {
            if (WrittenDay.isDateLine(line) && !seen.add(line.strip())) {
                repeated.add(line.strip());
            }
        }
        return repeated;
    }
}
