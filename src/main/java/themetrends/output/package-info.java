/**
 * The folder that results go to: one run at a time prepares a result out of sight, and it becomes visible in one step.
 *
 * <p>Knows file systems, locks and renames; it may not know what a result says, beyond the file that tells a result from
 * any other folder.
 */
@NullMarked
package themetrends.output;

import org.jspecify.annotations.NullMarked;
