/**
 * HanLP behind the {@link themetrends.text.Language} interface: the only place that knows {@code com.hankcs}.
 *
 * <p>Knows words and characters; it may not know articles, phrases as such, or Spark.
 */
@NullMarked
package themetrends.hanlp;

import org.jspecify.annotations.NullMarked;
