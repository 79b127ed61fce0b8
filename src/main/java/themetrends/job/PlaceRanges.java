package themetrends.job;

import org.apache.spark.Partitioner;

/** Cuts rows by their place in the order: so many places to each file or partition. */
final class PlaceRanges extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int rowsPerFile;
    private final int files;

    PlaceRanges(int rowsPerFile, int files) {
        this.rowsPerFile = rowsPerFile;
        this.files = files;
    }

    @Override
    public int numPartitions() {
        return files;
    }

    @Override
    public int getPartition(Object place) {
        return Math.toIntExact((long) place / rowsPerFile);
    }
}
