package themetrends.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a web page says of its article: Open Graph, schema.org (JSON-LD and microdata), Dublin Core, and the
 * names that Chinese government sites use.
 *
 * @param title the title of the article, without the name of the site; empty where none is said
 * @param date when it was published, as the page writes it; empty where that is not said
 * @param outlet who published it; empty where that is not said
 */
record HtmlMetadata(String title, String date, String outlet) {
    private static final List<String> TITLES =
            List.of("og:title", "ArticleTitle", "title", "dc.title", "citation_title");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datePublished",
            "PubDate",
            "publishdate",
            "publish_date",
            "publish-date",
            "dc.date.issued",
            "dc.date",
            "dcterms.issued",
            "dcterms.created",
            "weibo:article:create_at",
            "citation_publication_date",
            "date");
    private static final List<String> OUTLETS = List.of("og:site_name", "ContentSource", "SiteName", "source");

    private static final Pattern LD_DATE = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{4,40})\"");
    private static final Pattern LD_TITLE = Pattern.compile("\"headline\"\\s*:\\s*\"([^\"\\\\]{2,200})\"");
    /** What stands between the title of an article and the name of the site. */
    private static final Pattern SITE = Pattern.compile("\\s*[_|｜]\\s*|\\s+[-–—]+\\s+|--+");

    static HtmlMetadata of(Document page) {
        return new HtmlMetadata(title(page), date(page), meta(page, OUTLETS));
    }

    private static String title(Document page) {
        List<Element> headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.get(0).text().strip() : "";
        String said = meta(page, TITLES);
        if (!said.isEmpty() || !heading.isEmpty()) {
            return withoutSite(said.isEmpty() ? heading : said, heading);
        }
        String linked = inScripts(page, LD_TITLE);
        return linked.isEmpty() ? withoutSite(page.title(), "") : linked;
    }

    /** The heading of the page shows which part of a title is the article's; else it is the first. */
    private static String withoutSite(String title, String heading) {
        String[] parts = SITE.split(title, -1);
        return !heading.isEmpty() && title.startsWith(heading) ? heading : parts[0].strip();
    }

    private static String date(Document page) {
        String said = meta(page, DATES);
        if (said.isEmpty()) {
            said = inScripts(page, LD_DATE);
        }
        if (said.isEmpty()) {
            Element element = page.selectFirst("[itemprop=datePublished], time[pubdate], article time[datetime]");
            said = element == null ? "" : first(element.attr("content"), element.attr("datetime"), element.text());
        }
        return said;
    }

    private static String meta(Document page, List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean is =
                        name.equalsIgnoreCase(first(meta.attr("property"), meta.attr("name"), meta.attr("itemprop")));
                if (is && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return "";
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    private static String inScripts(Document page, Pattern pattern) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher found = pattern.matcher(script.data());
            if (found.find()) {
                return found.group(1).strip();
            }
        }
        return "";
    }
}
