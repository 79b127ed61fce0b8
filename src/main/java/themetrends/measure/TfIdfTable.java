package themetrends.measure;

import java.util.ArrayList;
import java.util.List;

/** TF-IDF of every phrase in every year, for both units of document frequency and all schemes. */
public final class TfIdfTable {
    private TfIdfTable() {}

    /** All rows, by year, phrase, unit and scheme. */
    public static List<TfIdf> of(CellTable cells, List<Phrase> phrases) {
        List<TfIdf> rows = new ArrayList<>();
        for (int year : cells.years()) {
            for (Phrase phrase : phrases) {
                Cell cell = cells.total(year, phrase.label());
                for (TfIdf.Unit unit : TfIdf.Unit.values()) {
                    Frequency frequency = frequency(cells, phrase.label(), unit);
                    for (IdfScheme scheme : IdfScheme.values()) {
                        rows.add(new TfIdf(
                                year,
                                phrase.label(),
                                unit,
                                cell.mentions(),
                                cell.tokens(),
                                frequency.df,
                                frequency.n,
                                scheme));
                    }
                }
            }
        }
        return rows;
    }

    private record Frequency(long df, long n) {}

    private static Frequency frequency(CellTable table, String phrase, TfIdf.Unit unit) {
        List<Cell> cells =
                table.years().stream().map(year -> table.total(year, phrase)).toList();
        return switch (unit) {
            case YEAR ->
                new Frequency(
                        cells.stream().filter(cell -> cell.mentions() > 0).count(),
                        cells.stream().filter(cell -> cell.tokens() > 0).count());
            case ARTICLE ->
                new Frequency(
                        cells.stream().mapToLong(Cell::articlesWith).sum(),
                        cells.stream().mapToLong(Cell::articles).sum());
        };
    }
}
