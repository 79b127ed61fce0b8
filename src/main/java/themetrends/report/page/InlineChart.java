package themetrends.report.page;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.regex.Pattern;
import themetrends.report.chart.Figure;
import themetrends.report.chart.Language;

/**
 * A chart inside the page.
 *
 * @param id an id that no other chart of the page has
 * @param title its title
 * @param caption its caption
 * @param svg the drawing as an element of HTML
 */
public record InlineChart(String id, String title, String caption, TemplateHTMLOutputModel svg) {
    /** Size in millimetres, for print; on the page the style decides. */
    private static final Pattern SIZE = Pattern.compile(" (?:width|height)=\"[0-9.]+mm\"");

    /** A chart of which both languages stand in the page: names inside the drawings must not clash. */
    static InlineChart of(Figure figure, Language language) {
        String id = language.label() + "-" + figure.name();
        String svg = figure.svg().substring(figure.svg().indexOf("<svg"));
        int head = svg.indexOf('>');
        String drawing = SIZE.matcher(svg.substring(0, head)).replaceAll("") + SlimPaths.of(svg.substring(head));
        String named = drawing.replace("\"" + figure.name() + "-", "\"" + id + "-")
                .replace("#" + figure.name() + "-", "#" + id + "-");
        return new InlineChart(id, figure.title(), figure.caption(), Templates.markup(named));
    }
}
