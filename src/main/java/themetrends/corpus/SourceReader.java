package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import themetrends.text.Repaired;

/** Makes articles of one repaired source: split, dated and classified. Looks at nothing but the source itself. */
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
     * @param repaired its repaired text
     */
    public List<Article> articles(String path, String sha256, Repaired repaired) {
        List<Section> sections = Splitter.split(repaired.text());
        MendedLines mended = new MendedLines(repaired);
        List<KindFound> kinds = new PageKinds(event, path, sections).kinds();
        List<Optional<Dating>> datings = new PageDates(event, path, sections).datings();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            ArticleHead head = head(path, sha256, i + 1, sections.get(i), kinds.get(i), datings.get(i));
            List<String> lines = sections.get(i).lines();
            articles.add(new Article(head, String.join("\n", lines), mended.of(lines)));
        }
        return articles;
    }

    /** What a person says in the catalogue goes before all that names and texts say. */
    private ArticleHead head(
            String path, String sha256, int number, Section section, KindFound read, Optional<Dating> dated) {
        Optional<Catalogue.Entry> entry = catalogue.entry(path, number);
        String title = entry.map(Catalogue.Entry::title)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> Titles.of(section.lines()));
        KindFound kind = entry.map(Catalogue.Entry::kind)
                .map(said -> new KindFound(said, "catalogue"))
                .orElse(read);
        Dating dating = entry.map(Catalogue.Entry::dating).or(() -> dated).orElse(null);
        return new ArticleHead(path, number, sha256, title, dating, kind.kind(), kind.from());
    }
}
