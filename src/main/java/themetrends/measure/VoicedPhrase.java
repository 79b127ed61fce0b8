package themetrends.measure;

import java.io.Serializable;
import themetrends.corpus.Voice;

/**
 * A phrase that stands in an article and is no mention there.
 *
 * @param phrase its label
 * @param voice whose words stand around it
 */
public record VoicedPhrase(String phrase, Voice voice) implements Serializable {}
