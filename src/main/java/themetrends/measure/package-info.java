/**
 * Mentions, cells, weights, intervals and ranking: what is counted, and every formula, once.
 *
 * <p>Knows plain values only; it may not know where text comes from, what cuts it into tokens, or where results go.
 */
@NullMarked
package themetrends.measure;

import org.jspecify.annotations.NullMarked;
