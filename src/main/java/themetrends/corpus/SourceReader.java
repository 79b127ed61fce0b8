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
     * The articles of one text of a source, from top to bottom.
     *
     * @param path path of the source below the input folder
     * @param sha256 hash of its bytes
     * @param raw the text as the source gives it
     * @param repaired the same, repaired
     * @param before articles of the source above this text
     */
    public List<Article> articles(String path, String sha256, RawText raw, Repaired repaired, int before) {
        String names = raw.member().isEmpty() ? path : path + "/" + raw.member();
        List<Section> sections = sections(raw, repaired);
        Pages pages = new Pages(raw, repaired);
        MendedLines mended = new MendedLines(repaired);
        List<KindFound> kinds = new PageKinds(event, names, raw.stated(), sections).kinds();
        List<Optional<Dating>> datings = new PageDates(event, names, raw.stated(), sections).datings();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            List<String> lines = sections.get(i).lines();
            Dating dating = datings.get(i).orElse(null);
            KindFound kind = kinds.get(i);
            ArticleHead head = new ArticleHead(
                    path,
                    before + i + 1,
                    sha256,
                    title(lines, raw, sections.size()),
                    dating,
                    kind.kind(),
                    kind.from(),
                    pages.origin(lines));
            articles.add(new Article(head, String.join("\n", lines), mended.of(lines)));
        }
        return articles;
    }

    private static List<Section> sections(RawText raw, Repaired repaired) {
        if (raw.isArticle()) {
            List<String> lines =
                    repaired.text().lines().filter(line -> !line.isBlank()).toList();
            return List.of(new Section(lines, null));
        }
        return Splitter.split(repaired.text());
    }

    /** What the file says goes before what the text begins with, where there is one text to say it of. */
    private static String title(List<String> lines, RawText raw, int articles) {
        String own = Titles.of(lines);
        boolean said = articles == 1 && !raw.stated().title().isEmpty();
        return said && (raw.isArticle() || own.isEmpty()) ? raw.stated().title() : own;
    }
}
