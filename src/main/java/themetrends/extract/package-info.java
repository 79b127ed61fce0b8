/**
 * Bytes to raw text or to a reason why not, and bytes to rows of a table.
 *
 * <p>Knows encodings and formats; it may not know what a text says.
 */
@NullMarked
package themetrends.extract;

import org.jspecify.annotations.NullMarked;
