package themetrends.report.chart;

import java.util.List;

/**
 * What pages of one language and one sheet have in common.
 *
 * @param sheet where they will stand
 * @param lettering their language and font
 * @param confidence level of the intervals, in percent
 * @param version version of this program, for the captions
 * @param suffix what follows the names of files: their language, where there are several
 */
record Layout(Sheet sheet, Lettering lettering, String confidence, String version, String suffix) {

    /** The name of a page's file, without its ending. */
    String file(String base) {
        return base + suffix;
    }

    /** Width between the margins, in dots. */
    int width() {
        return sheet.inner();
    }

    String say(Text text, Object... args) {
        return lettering.say(text, args);
    }

    Block title(String text) {
        return TextBlock.title(lettering, text, width());
    }

    Block note(List<String> sentences) {
        return TextBlock.note(lettering, sentences, width());
    }
}
