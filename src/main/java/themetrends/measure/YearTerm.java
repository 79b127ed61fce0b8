package themetrends.measure;

/**
 * One of the most characteristic words of a year: a row of {@code year_terms.csv}.
 *
 * @param rank from 1, by falling tf-idf, ties by the word itself
 * @param weight its counts; the unit is {@link TfIdf.Unit#YEAR} and {@code phrase} is the word
 */
public record YearTerm(int rank, TfIdf weight) {}
