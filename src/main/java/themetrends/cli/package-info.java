/**
 * The command line: options, settings file, progress bar.
 *
 * <p>The only place that knows picocli; it may not know how anything is computed.
 */
@NullMarked
package themetrends.cli;

import org.jspecify.annotations.NullMarked;
