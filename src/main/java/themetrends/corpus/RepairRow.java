package themetrends.corpus;

import java.io.Serializable;
import themetrends.text.RepairNote;

/**
 * One repair: a row of {@code repairs.csv}.
 *
 * @param source path of the source
 * @param note what was changed where
 */
public record RepairRow(String source, RepairNote note) implements Serializable {}
