package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The years of the articles of one page. A signature dates its own text and the name dates the page, so it comes behind;
 * then the text itself speaks, and where it is silent the rest of the page, if that agrees on one year.
 */
final class PageDates {
    private final List<Section> sections;
    private final Optional<Dating> named;
    private final Optional<Dating> stated;
    private final TextDating text;

    /**
     * Dates the articles of one page.
     *
     * @param path path of the page, whose names may tell a year
     * @param stated what its file says of it
     */
    PageDates(Event event, String path, Stated stated, List<Section> sections) {
        this.sections = sections;
        this.named = NameEvidence.dating(path);
        this.stated = Optional.ofNullable(stated.dating());
        this.text = new TextDating(
                event,
                sections.stream().flatMap(section -> section.lines().stream()).toList());
    }

    /** One for each article; empty where nothing dates it. */
    List<Optional<Dating>> datings() {
        List<Optional<Dating>> own = sections.stream().map(this::ofItself).toList();
        Optional<Dating> page = Splitter.isPage(sections) ? ofPage(own) : Optional.empty();
        return own.stream().map(dating -> dating.or(() -> page)).toList();
    }

    private Optional<Dating> ofItself(Section section) {
        ArticleText article = ArticleText.of(section.lines());
        List<Dating> evidence = new ArrayList<>();
        said(Dating.From.METADATA).ifPresent(evidence::add);
        if (section.signature() != null) {
            evidence.add(section.signature().dating());
        }
        named.ifPresent(evidence::add);
        said(Dating.From.PUBLISHED).ifPresent(evidence::add);
        if (section.signature() == null) {
            evidence.addAll(text.evidence(article));
        }
        said(Dating.From.CREATED).filter(made -> names(article, made.year())).ifPresent(evidence::add);
        return YearChoice.of(evidence, article);
    }

    private Optional<Dating> said(Dating.From sort) {
        return stated.filter(dating -> dating.from() == sort);
    }

    /** A file is made when its text is written, or any time later: its day is evidence where the text names that year. */
    private static boolean names(ArticleText article, int year) {
        Pattern named = Pattern.compile("(?<!\\d)" + year + "(?:年|[-./]\\d{1,2}(?!\\d))");
        return article.lines().stream().anyMatch(line -> named.matcher(line).find());
    }

    private static Optional<Dating> ofPage(List<Optional<Dating>> own) {
        Set<Integer> years = new TreeSet<>();
        own.forEach(dating -> dating.map(Dating::year).ifPresent(years::add));
        return years.size() == 1
                ? Optional.of(
                        new Dating(years.iterator().next(), "", Dating.From.PAGE, "the other articles of the page"))
                : Optional.empty();
    }
}
