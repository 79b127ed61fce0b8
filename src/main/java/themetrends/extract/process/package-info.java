/**
 * Readers of formats in a Java process of their own: whatever a file does to a reader, it does it there.
 *
 * <p>Plain text never goes that way, so that a run over plain text starts no process.
 */
@NullMarked
package themetrends.extract.process;

import org.jspecify.annotations.NullMarked;
