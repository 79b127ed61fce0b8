/** The main class: settings, then the job, then the report; and the exit codes. Wires the packages below, decides nothing. */
@NullMarked
package themetrends;

import org.jspecify.annotations.NullMarked;
