package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import themetrends.text.Repaired;

/** Makes articles of one repaired source: split, dated and classified. Looks at nothing but the
 * source itself; what a person says of it in the catalogue comes after ({@link Catalogue#corrected}). */
public final class SourceReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final Event event;

    public SourceReader(Event event) {
        this.event = event;
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
            List<String> lines = sections.get(i).lines();
            Dating dating = datings.get(i).orElse(null);
            KindFound kind = kinds.get(i);
            ArticleHead head = new ArticleHead(path, i + 1, sha256, Titles.of(lines), dating, kind.kind(), kind.from());
            articles.add(new Article(head, String.join("\n", lines), mended.of(lines)));
        }
        return articles;
    }
}
