package themetrends.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The options of the evidence. */
final class EvidenceOptions {
    @Option(
            names = "--evidence-width",
            paramLabel = "N",
            defaultValue = "40",
            description = "Characters of its sentence on either side of a mention in evidence.csv; 0 for the whole "
                    + "sentence (default: ${DEFAULT-VALUE}).")
    int width;

    @Option(
            names = "--evidence-rows",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Rows of evidence in one file at most, about what a spreadsheet holds; more are written in "
                    + "numbered files, tables/evidence/evidence-00001.csv and on (default: ${DEFAULT-VALUE}).")
    int rows;

    int checkedWidth(List<String> problems) {
        if (width < 0 || width > 10_000) {
            problems.add("--evidence-width cannot be " + width
                    + ": write 1 to 10000 characters, or 0 for the whole sentence.");
        }
        return width;
    }

    int checkedRows(List<String> problems) {
        if (rows < 1) {
            problems.add("--evidence-rows cannot be " + rows + ": one row in a file is the least.");
        }
        return rows;
    }
}
