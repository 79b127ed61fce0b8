/**
 * General statistics: intervals, tests, effect sizes, dispersion. Knows numbers only, no phrases, years or texts.
 *
 * <p>Every method names its source. All results depend on the arguments alone: sums run in a fixed order, and what is
 * drawn at random is drawn from a generator that the caller's key seeds.
 */
@NullMarked
package themetrends.measure.stats;

import org.jspecify.annotations.NullMarked;
