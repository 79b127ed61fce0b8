package themetrends.corpus;

import java.io.Serializable;
import themetrends.text.RepairNote;

/**
 * One repair: a row of {@code repairs.csv}.
 *
 * @param source path of the source
 * @param place where in the source the text stood, empty for the whole source
 * @param note what was changed where
 */
public record RepairRow(String source, String place, RepairNote note) implements Serializable {}
