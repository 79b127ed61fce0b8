/**
 * Characters, repair rules, sentences, and the small interface behind which a tokeniser stands.
 *
 * <p>Knows strings only; it may not know articles, years, or what is counted.
 */
@NullMarked
package themetrends.text;

import org.jspecify.annotations.NullMarked;
