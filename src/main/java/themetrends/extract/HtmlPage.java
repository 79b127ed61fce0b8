package themetrends.extract;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import themetrends.corpus.Dating;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;
import themetrends.corpus.Stated;
import themetrends.text.Han;

/** A web page: the article in it, below its title. */
final class HtmlPage implements TextFile.Characters {
    @Override
    public Extraction read(Decoded decoded, Content content) {
        Entities.refuse(decoded.text());
        Document page = Jsoup.parse(decoded.text());
        HtmlMetadata metadata = HtmlMetadata.of(page);
        Element article = HtmlArticle.in(page);
        String text = HtmlText.of(article);
        if (!Han.anyIn(page.text())) {
            return Extraction.refused(PlainText.NO_HAN);
        }
        if (!HtmlArticle.hasProse(article)) {
            return Extraction.refused("The web page has no running text, only links and captions: save the page of each"
                    + " article that it leads to.");
        }
        String dateline = HtmlArticle.dateline(page, article);
        String body = dateline.isEmpty() || text.contains(dateline) ? text : dateline + "\n" + text;
        Stated stated = Stated.of(metadata.title(), metadata.date(), Dating.From.PUBLISHED);
        Origin origin = new Origin("html", decoded.encoding(), "", metadata.outlet());
        return Extraction.of(new RawText(Titled.text(metadata.title(), body), "", false, origin, stated, List.of()));
    }
}
