/**
 * Articles: how a clean text is split into them, and which year, kind and voice each has, with the evidence.
 *
 * <p>Looks at one source and what a catalogue says of it; it may not know files, Spark, or what is counted in the text.
 */
@NullMarked
package themetrends.corpus;

import org.jspecify.annotations.NullMarked;
