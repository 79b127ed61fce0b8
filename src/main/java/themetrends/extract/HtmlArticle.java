package themetrends.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import themetrends.text.Han;

/**
 * Finds the article in a web page, by rules of our own: the libraries for this are unmaintained (boilerpipe since 2011,
 * Readability4J since 2021, which needs Kotlin besides), and count words between spaces and Latin commas, which Chinese has
 * not.
 *
 * <p>First goes what can be no article: scripts, menus, forms, what is hidden, and whatever its name or its links say is
 * beside the article. Then every paragraph speaks for the elements around it, by its length and its punctuation, as in
 * Readability; the one with the most wins.
 */
final class HtmlArticle {
    private static final String NEVER = "script, style, noscript, template, nav, footer, aside, form, button, select,"
            + " option, iframe, svg, canvas, object, embed, input, textarea, map, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search],"
            + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

    private static final String BLOCKS = "div, section, ul, ol, dl, table, header, p, span, li, tr, td";
    /** Names of what stands beside an article, in English and in Pinyin. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)(^|[-_\\s])(nav|menu|breadcrumb|crumbs?|sidebar|side|footer|foot"
                    + "|bottom|copyright|copy|related|relate|recommend|hot|rank|share|comments?|toolbar|tools?|pager|paging|pagination"
                    + "|page-?nav|ads?|advert|banner|popup|qrcode|login|search|links?|friendlink|location|position|tuijian|xiangguan"
                    + "|daohang|dibu|pinglun|fenxiang)([-_\\s\\d]|$|-?(list|box|bar|wrap|news|cont|text|area|links?)($|[-_\\s]))");

    private static final String CONTAINERS =
            "article, [itemprop=articleBody], main, [role=main], #articleContent, #UCAP-CONTENT";
    private static final double MOSTLY_LINKS = 0.5;
    /** Of all the prose on the page a marked container holds at least so much. */
    private static final double MOST = 0.5;

    private static final Pattern LEGAL = Pattern.compile("(?i)版权|著作权|未经.{0,12}授权|ICP备|all rights reserved");
    private static final int LONGEST_NOTICE = 1000;
    private static final int SHORTEST = 10;
    /** A paragraph speaks for so many elements around it, for each less. */
    private static final int LEVELS = 6;

    private static final double FADING = 0.8;
    private static final Pattern DAY = Pattern.compile("\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}");
    private static final int LONGEST_DATELINE = 60;

    private HtmlArticle() {}

    /** The element that holds the article; takes out of the page what is no text of it. */
    static Element in(Document page) {
        page.select(NEVER).remove();
        Element body = page.body();
        HtmlTally tally = HtmlTally.of(body);
        for (Element block : body.select(BLOCKS)) {
            if (isBeside(block, tally, tally.prose(body))) {
                block.remove();
            }
        }
        HtmlTally left = HtmlTally.of(body);
        for (Element container : body.select(CONTAINERS)) {
            if (left.prose(body) > 0 && left.prose(container) >= left.prose(body) * MOST) {
                return container;
            }
        }
        return densest(body, left);
    }

    private static boolean isBeside(Element block, HtmlTally tally, long all) {
        boolean named = BESIDE.matcher(block.className() + " " + block.id()).find();
        if (tally.prose(block) < all * MOST) {
            return named || tally.linkShare(block) > MOSTLY_LINKS;
        }
        // A page that is a list of links has no more prose than its legal notice.
        return named && all < LONGEST_NOTICE && LEGAL.matcher(block.text()).find();
    }

    /** Whether an element holds sentences, and not only links and captions. */
    static boolean hasProse(Element element) {
        return HtmlTally.of(element).prose(element) >= SHORTEST;
    }

    /** The element around which most prose stands. */
    private static Element densest(Element body, HtmlTally tally) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element element : body.getAllElements()) {
            double score = score(tally.words(element));
            Element around = element.parent();
            for (int level = 0; level < LEVELS && around != null && score > 0; level++) {
                scores.merge(around, score, Double::sum);
                score *= FADING;
                around = around.parent();
            }
        }
        Element best = body;
        double most = 0;
        for (Element element : body.getAllElements()) {
            double score = scores.getOrDefault(element, 0.0) * (1 - tally.linkShare(element));
            if (score > most) {
                best = element;
                most = score;
            }
        }
        return best;
    }

    /** What the words of a paragraph say for the elements around it. */
    private static double score(String words) {
        long han = Han.count(words);
        long marks = words.chars().filter(c -> "，。；：？！、”".indexOf(c) >= 0).count();
        return han < SHORTEST ? 0 : 1 + marks + Math.min(han / 25.0, 10);
    }

    /** A short line with a day between the heading of the page and the article, as {@code 2019-10-20 来源}. */
    static String dateline(Document page, Element article) {
        boolean behindHeading = false;
        for (Element element : page.body().getAllElements()) {
            if (element.equals(article)) {
                return "";
            }
            behindHeading |= element.tagName().equals("h1");
            boolean isLine = behindHeading
                    && element.children().size() < SHORTEST
                    && element.children().stream().noneMatch(Element::isBlock);
            String words = isLine ? element.text() : "";
            if (!words.isEmpty()
                    && words.length() <= LONGEST_DATELINE
                    && DAY.matcher(words).find()) {
                return words;
            }
        }
        return "";
    }
}
