package themetrends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import themetrends.cli.Settings;
import themetrends.corpus.Catalogue;
import themetrends.corpus.Columns;
import themetrends.corpus.InputProblems;
import themetrends.extract.CsvTable;
import themetrends.extract.Sha256;
import themetrends.job.InputFolder;
import themetrends.job.SourceFile;
import themetrends.measure.Phrase;
import themetrends.measure.PhraseList;
import themetrends.text.Resources;

/**
 * Everything that a run reads before the long work: the list of texts, the phrases, the catalogue. All that is wrong with
 * them is told at once.
 *
 * @param sources the texts, by path
 * @param phrases the tracked phrases
 * @param phrasesFrom where they come from
 * @param phrasesSha256 hash of that file
 * @param catalogue what a person says of the texts
 * @param catalogueFrom where that stands, empty where nobody says anything
 * @param catalogueSha256 hash of that file, empty where there is none
 */
record Inputs(
        List<SourceFile> sources,
        List<Phrase> phrases,
        String phrasesFrom,
        String phrasesSha256,
        Catalogue catalogue,
        String catalogueFrom,
        String catalogueSha256) {

    private static final String BUILT_IN = "built-in";

    /** A file with the name that messages give it. */
    private static final class NamedFile {
        private final String name;
        private final byte[] bytes;

        NamedFile(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }
    }

    /**
     * Reads them.
     *
     * @throws InputProblems with every problem of every file
     */
    static Inputs read(Settings settings, InputFolder folder) {
        List<String> problems = new ArrayList<>();
        List<SourceFile> sources = folder.sources();
        Optional<NamedFile> ownPhrases = userFile(settings.phrases(), folder, InputFolder.PHRASES, problems);
        NamedFile phraseFile = ownPhrases.orElseGet(Inputs::builtInPhrases);
        Optional<NamedFile> catalogueFile = userFile(settings.catalog(), folder, InputFolder.CATALOGUE, problems);
        List<Phrase> phrases = orElse(problems, List.of(), () -> phrases(phraseFile));
        Catalogue catalogue = orElse(problems, Catalogue.EMPTY, () -> catalogue(catalogueFile, sources));
        if (!problems.isEmpty()) {
            throw new InputProblems(problems);
        }
        return new Inputs(
                sources,
                phrases,
                phraseFile.name,
                Sha256.of(phraseFile.bytes),
                catalogue,
                catalogueFile.map(file -> file.name).orElse(""),
                catalogueFile.map(file -> Sha256.of(file.bytes)).orElse(""));
    }

    private static <T> T orElse(List<String> problems, T otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InputProblems e) {
            problems.addAll(e.problems());
            return otherwise;
        }
    }

    private static List<Phrase> phrases(NamedFile file) {
        return PhraseList.of(file.name, CsvTable.rows(file.name, file.bytes, List.of(Columns.LABEL)));
    }

    private static Catalogue catalogue(Optional<NamedFile> file, List<SourceFile> sources) {
        if (file.isEmpty()) {
            return Catalogue.EMPTY;
        }
        Set<String> paths = sources.stream().map(SourceFile::path).collect(Collectors.toSet());
        String name = file.get().name;
        List<String> keys = List.of(Columns.PATH, Columns.ARTICLE, Columns.SOURCE);
        return Catalogue.of(name, CsvTable.rows(name, file.get().bytes, keys), paths);
    }

    private static Optional<NamedFile> userFile(
            Optional<String> named, InputFolder folder, String beside, List<String> problems) {
        if (named.isEmpty()) {
            return folder.file(beside).map(bytes -> new NamedFile(beside, bytes));
        }
        try {
            return Optional.of(new NamedFile(named.get(), Files.readAllBytes(Path.of(named.get()))));
        } catch (IOException e) {
            problems.add(named.get() + ": the file cannot be read: check the path.");
            return Optional.empty();
        }
    }

    private static NamedFile builtInPhrases() {
        return new NamedFile(BUILT_IN, Resources.bytes(PhraseList.class, InputFolder.PHRASES));
    }
}
