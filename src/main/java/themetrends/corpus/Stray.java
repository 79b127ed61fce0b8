package themetrends.corpus;

import java.util.List;

/**
 * Lines of a page of which it is open whose they are.
 *
 * @param lines the lines
 * @param below number of the article that begins below them
 * @param isBox whether they are a box, no headlines
 */
record Stray(List<String> lines, int below, boolean isBox) {}
