package themetrends.corpus;

import java.io.Serializable;

/**
 * A stretch of a text.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Span(int start, int end) implements Serializable {}
