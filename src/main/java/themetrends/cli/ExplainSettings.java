package themetrends.cli;

import themetrends.measure.CellKey;

/**
 * What {@code explain} was asked.
 *
 * @param output the folder of an earlier result, as it was typed
 * @param cell the cell to explain
 * @param limit sentences to show at most
 */
public record ExplainSettings(String output, CellKey cell, long limit) implements Request {}
