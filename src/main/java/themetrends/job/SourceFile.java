package themetrends.job;

/**
 * One file to read.
 *
 * @param location where it is, as a Hadoop file system names it
 * @param path its path below the input folder, with {@code /} between folders
 * @param bytes its length
 * @param refusal why it is not read, one sentence; empty where it is
 */
public record SourceFile(String location, String path, long bytes, String refusal) {}
