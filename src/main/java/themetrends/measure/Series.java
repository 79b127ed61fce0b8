package themetrends.measure;

/**
 * One kind of text in one voice.
 *
 * @param kind label of a kind, or {@link CellKey#ALL}
 * @param voice label of a voice, or {@link CellKey#ALL}
 */
public record Series(String kind, String voice) {
    /** The series that a cell belongs to. */
    public static Series of(Cell cell) {
        return new Series(cell.key().kind(), cell.key().voice());
    }
}
