package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The years of the articles of one page. A signature dates its own text and the name dates the page, so it comes behind;
 * then the text itself speaks, and where it is silent the rest of the page, if that agrees on one year.
 */
final class PageDates {
    private final List<Section> sections;
    private final Optional<Dating> named;
    private final TextDating text;

    PageDates(Event event, String path, List<Section> sections) {
        this.sections = sections;
        this.named = NameEvidence.dating(path);
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
        if (section.signature() != null) {
            evidence.add(section.signature().dating());
        }
        named.ifPresent(evidence::add);
        if (section.signature() == null) {
            evidence.addAll(text.evidence(article));
        }
        return YearChoice.of(evidence, article);
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
