/**
 * Bytes to raw text or to a reason why not, and bytes to rows of a table.
 *
 * <p>Knows encodings and formats; it may not know what a text says. A {@link Format} is found by the content of a file;
 * each refers to its library alone, so that plain text loads none. PDFBox reads PDF, jsoup HTML, commonmark Markdown,
 * Commons Compress ZIP; ICU detects encodings. Word documents are read from their XML: what matters there, which words of a revision, a text box
 * or a note count, is a question of single elements, which Apache POI leaves to its user, for 13 MB of libraries; POI writes
 * the documents of the tests. Tika would bring all of them and more, at versions that are not Spark's.
 */
@NullMarked
package themetrends.extract;

import org.jspecify.annotations.NullMarked;
