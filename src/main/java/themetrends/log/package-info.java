/** The log file of a run. Knows log4j, which Spark speaks through as well. */
@NullMarked
package themetrends.log;

import org.jspecify.annotations.NullMarked;
