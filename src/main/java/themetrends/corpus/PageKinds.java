package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of the articles of one page. A name says what a whole page is, so it does not speak for the messages of a
 * compendium, nor for a neighbour that has nothing to do with the event.
 */
final class PageKinds {
    /** A neighbour that shares less with the articles about the event is not about it. */
    private static final double RELATED = 0.1;

    private final Event event;
    private final KindRules rules;
    private final List<Section> sections;
    private final Optional<Kind> named;
    private final Optional<Kind> stated;

    PageKinds(Event event, String path, Stated stated, List<Section> sections) {
        this.event = event;
        this.rules = new KindRules(event);
        this.sections = sections;
        this.stated = Optional.ofNullable(stated.kind());
        boolean compendium = sections.stream().anyMatch(section -> section.signature() != null);
        this.named = compendium ? Optional.empty() : NameEvidence.kind(path);
    }

    /** One for each article. */
    List<KindFound> kinds() {
        List<KindFound> kinds = new ArrayList<>();
        sections.forEach(section -> kinds.add(ofItself(section)));
        Set<Integer> neighbours = neighbours(kinds);
        for (int i = 0; i < kinds.size(); i++) {
            KindFound found = neighbours.contains(i) ? unrelated() : with("name", named, kinds.get(i));
            kinds.set(i, with("metadata", stated, found));
        }
        return kinds;
    }

    private KindFound ofItself(Section section) {
        ArticleText article = ArticleText.of(section.lines());
        return section.signature() == null
                ? rules.of(article)
                : rules.ofSigned(section.signature()).orElseGet(() -> rules.of(article));
    }

    /** What was read, unless something stronger is said. */
    private static KindFound with(String sort, Optional<Kind> said, KindFound read) {
        return said.map(kind -> new KindFound(
                        kind,
                        kind == read.kind()
                                ? sort
                                : sort + "; but " + read.from() + " says "
                                        + read.kind().label()))
                .orElse(read);
    }

    private static KindFound unrelated() {
        return new KindFound(Kind.UNRELATED, "page: never names the event, as other articles do");
    }

    /** Numbers of the articles that are not about the event, on a page with articles that are. */
    private Set<Integer> neighbours(List<KindFound> kinds) {
        List<String> about = new ArrayList<>();
        List<Integer> documents = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).kind() == Kind.DOCUMENT) {
                documents.add(i);
            } else {
                about.addAll(sections.get(i).lines());
            }
        }
        if (about.isEmpty() || !Splitter.isPage(sections)) {
            return Set.of();
        }
        return documents.stream()
                .filter(i -> sections.get(i).lines().stream().noneMatch(event::isNamedIn))
                .filter(i -> !isRelated(sections.get(i).lines(), about))
                .collect(Collectors.toSet());
    }

    private static boolean isRelated(List<String> lines, List<String> about) {
        String words = String.join("\n", lines);
        return new Overlap(List.of(words), List.of(about)).of(words, 0, 0).of(0) >= RELATED;
    }
}
