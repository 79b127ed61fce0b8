package themetrends.text;

import java.io.Serializable;

/** Says how to build a language, small enough to be sent to every machine. */
public interface LanguageRecipe extends Serializable {
    /** The language, built on first use and shared by all threads of a JVM. */
    Language language();
}
