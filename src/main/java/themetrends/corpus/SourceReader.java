package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import themetrends.text.Repair;

/** Makes articles of one source: repaired, split, dated and classified. Looks at nothing but the source itself. */
public final class SourceReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final Event event;
    private final Catalogue catalogue;

    public SourceReader(Event event, Catalogue catalogue) {
        this.event = event;
        this.catalogue = catalogue;
    }

    /**
     * The articles of a source, from top to bottom.
     *
     * @param path path of the source below the input folder
     * @param sha256 hash of its bytes
     * @param raw its text as it was decoded
     */
    public List<Article> articles(String path, String sha256, String raw) {
        List<Section> sections = Splitter.split(Repair.all(raw));
        boolean compendium = sections.stream().anyMatch(section -> section.signature() != null);
        List<Article> articles = new ArrayList<>();
        for (Section section : sections) {
            int number = articles.size() + 1;
            articles.add(
                    new Article(head(path, sha256, number, section, compendium), String.join("\n", section.lines())));
        }
        return articles;
    }

    private ArticleHead head(String path, String sha256, int number, Section section, boolean compendium) {
        Optional<Catalogue.Entry> entry = catalogue.entry(path, number);
        KindFound kind = kind(path, section, compendium, entry);
        String title = entry.map(Catalogue.Entry::title)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> Titles.of(section.lines()));
        return new ArticleHead(path, number, sha256, title, dating(path, section, entry), kind.kind(), kind.from());
    }

    /** A signature dates its own text; a name dates the page, so it comes behind. */
    private @Nullable Dating dating(String path, Section section, Optional<Catalogue.Entry> entry) {
        return entry.map(Catalogue.Entry::dating)
                .or(() -> Optional.ofNullable(section.signature()).map(Signature::dating))
                .or(() -> NameEvidence.dating(path))
                .or(() -> new TextDating(event).of(section.lines()))
                .orElse(null);
    }

    private KindFound kind(String path, Section section, boolean compendium, Optional<Catalogue.Entry> entry) {
        KindRules rules = new KindRules(event);
        Optional<KindFound> said = entry.map(Catalogue.Entry::kind).map(kind -> new KindFound(kind, "catalogue"));
        if (said.isPresent()) {
            return said.get();
        }
        if (section.signature() != null) {
            return new KindFound(rules.ofSigned(section.signature()), "signature");
        }
        Optional<Kind> named = compendium ? Optional.empty() : NameEvidence.kind(path);
        return named.map(kind -> new KindFound(kind, "name"))
                .orElseGet(() -> new KindFound(rules.of(section.lines()), "text"));
    }

    private record KindFound(Kind kind, String from) {}
}
