/**
 * Compares two results: which numbers moved, by how much, and why.
 *
 * <p>Reads tables and manifests of results as they were written; it may not know Spark, or how anything is computed. A
 * cause is never guessed from a number: it is what differs between the inputs, settings and versions of the two results
 * and can have moved the cell.
 */
@NullMarked
package themetrends.report.changes;

import org.jspecify.annotations.NullMarked;
