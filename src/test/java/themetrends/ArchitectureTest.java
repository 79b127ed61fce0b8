package themetrends;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import themetrends.output.Output;
import themetrends.report.reading.ResultFolder;

/** The layers of the house: arrows only point down, and every library has one home. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("themetrends");

    @Test
    void arrowsOnlyPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("main")
                .definedBy("themetrends")
                .layer("cli")
                .definedBy("themetrends.cli..")
                .layer("job")
                .definedBy("themetrends.job..")
                .layer("output")
                .definedBy("themetrends.output..")
                .layer("log")
                .definedBy("themetrends.log..")
                .layer("report")
                .definedBy("themetrends.report..")
                .layer("hanlp")
                .definedBy("themetrends.hanlp..")
                .layer("extract")
                .definedBy("themetrends.extract..")
                .layer("measure")
                .definedBy("themetrends.measure..")
                .layer("corpus")
                .definedBy("themetrends.corpus..")
                .layer("text")
                .definedBy("themetrends.text..")
                .layer("files")
                .definedBy("themetrends.files..")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("job")
                .mayOnlyBeAccessedByLayers("main", "cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("main", "cli")
                .whereLayer("output")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("log")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("hanlp")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("extract")
                .mayOnlyBeAccessedByLayers("main", "cli", "job", "report")
                .whereLayer("measure")
                .mayOnlyBeAccessedByLayers("main", "cli", "job", "report")
                .whereLayer("corpus")
                .mayOnlyBeAccessedByLayers("main", "cli", "job", "report", "extract", "measure")
                .whereLayer("files")
                .mayNotAccessAnyLayer()
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("main", "job", "report", "output")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.spark.., job",
        "org.apache.hadoop.., job|output|files",
        "scala.., job",
        "org.apache.parquet.., job.store",
        "picocli.., cli",
        "me.tongfei.., cli",
        "org.snakeyaml.., cli|extract",
        "com.hankcs.., hanlp",
        "org.knowm.., report",
        "java.awt.., report",
        "javax.imageio.., report",
        "org.apache.batik.., report",
        "com.fasterxml.., report|extract",
        "com.sun.jna.., output",
        "org.apache.logging.., log",
        "freemarker.., report",
        "org.apache.pdfbox.., extract|report.chart",
        "org.jsoup.., extract",
        "com.ibm.icu.., extract",
        "org.commonmark.., extract",
        "org.apache.commons.compress.., extract",
        "javax.xml.stream.., extract",
    })
    void everyLibraryHasItsHome(String library, String homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(homes.split("\\|", -1))
                        .map(home -> "themetrends." + home + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** So that explaining a result starts at once. */
    @Test
    void readingBackKnowsTablesAndNeitherChartsNorTheirWriting() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "themetrends.report.reading..", "themetrends.report.explain..", "themetrends.report.changes..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("themetrends.report", "themetrends.report.chart..", "themetrends.extract..")
                .check(CLASSES);
    }

    /** Writing a folder and reading one back do not know each other, and must agree on what makes it a result. */
    @Test
    void bothEndsNameTheSameManifest() {
        assertThat(Output.MANIFEST).isEqualTo(ResultFolder.MANIFEST);
    }

    @Test
    void thePureLayersNeedTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("themetrends.text..", "themetrends.corpus..", "themetrends.measure..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        // A published implementation of the gamma quantile, behind the exact Poisson interval.
                        "org.apache.commons.statistics..",
                        "themetrends.text..",
                        "themetrends.corpus..",
                        "themetrends.measure..")
                .check(CLASSES);
    }
}
