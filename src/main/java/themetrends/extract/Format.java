package themetrends.extract;

import java.io.IOException;

/**
 * One format of files. A format is a class of its own that alone refers to its library, so that a library is loaded when
 * the first file of its format is read.
 */
interface Format {
    /**
     * The texts of a file, or why it has none.
     *
     * @throws IOException or any other exception if the file is damaged: the caller says so
     */
    Extraction read(Content content) throws IOException;
}
