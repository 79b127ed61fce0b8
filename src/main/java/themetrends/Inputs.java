package themetrends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import themetrends.cli.Settings;
import themetrends.corpus.Catalogue;
import themetrends.corpus.Columns;
import themetrends.corpus.Event;
import themetrends.corpus.InputProblems;
import themetrends.corpus.TableRow;
import themetrends.extract.CsvTable;
import themetrends.extract.Sha256;
import themetrends.hanlp.Characters;
import themetrends.hanlp.UserDictionary;
import themetrends.hanlp.UserWords;
import themetrends.job.InputFolder;
import themetrends.job.SourceFile;
import themetrends.measure.Phrase;
import themetrends.measure.PhraseList;
import themetrends.text.Resources;

/**
 * Everything that a run reads before the long work: the list of texts, the phrases, the catalogue, the event. All that is
 * wrong with them is told at once.
 *
 * @param sources the texts, by path
 * @param phrases the tracked phrases
 * @param dictionaries files of words that the tokeniser is to know
 * @param words the words of all of them
 * @param catalogue what a person says of the texts
 * @param event the event that the texts are about
 */
record Inputs(
        List<SourceFile> sources,
        Read<List<Phrase>> phrases,
        List<Read<UserDictionary>> dictionaries,
        UserWords words,
        Read<Catalogue> catalogue,
        Read<Event> event) {

    /**
     * What a file says.
     *
     * @param value what was read
     * @param from name of the file, {@code built-in}, or empty where there is none
     * @param sha256 hash of its bytes, empty where there is none
     */
    record Read<T>(T value, String from, String sha256) {}

    /** Stands for the name of a file that the program carries. */
    static final String BUILT_IN = "built-in";

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
        List<SourceFile> sources = folder.sources();
        Reader reader = new Reader(folder);
        Read<List<Phrase>> phrases =
                reader.read(settings.phrases(), InputFolder.PHRASES, builtInPhrases(), List.of(), Inputs::phrases);
        List<Read<UserDictionary>> dictionaries = reader.dictionaries(settings.dictionaries());
        UserWords words = UserWords.of(dictionaries.stream().map(Read::value).toList());
        reader.problems.addAll(words.problems());
        Inputs inputs = new Inputs(
                sources,
                phrases,
                dictionaries,
                words,
                reader.read(
                        settings.catalog(),
                        InputFolder.CATALOGUE,
                        Optional.empty(),
                        Catalogue.EMPTY,
                        file -> catalogue(file, sources)),
                reader.read(
                        settings.event(),
                        InputFolder.EVENT,
                        Optional.of(new NamedFile(BUILT_IN, Event.bytes())),
                        Event.NONE,
                        file -> Event.of(file.bytes, file.name)));
        if (!reader.problems.isEmpty()) {
            throw new InputProblems(reader.problems);
        }
        return inputs;
    }

    private static Optional<NamedFile> builtInPhrases() {
        return Optional.of(new NamedFile(BUILT_IN, Resources.bytes(PhraseList.class, InputFolder.PHRASES)));
    }

    private static List<Phrase> phrases(NamedFile file) {
        List<TableRow> rows = CsvTable.rows(file.name, file.bytes, List.of(Columns.LABEL));
        return PhraseList.of(file.name, rows, Characters::normalise);
    }

    private static Catalogue catalogue(NamedFile file, List<SourceFile> sources) {
        Set<String> paths = sources.stream().map(SourceFile::path).collect(Collectors.toSet());
        List<String> keys = List.of(Columns.PATH, Columns.ARTICLE, Columns.SOURCE);
        return Catalogue.of(file.name, CsvTable.rows(file.name, file.bytes, keys), paths);
    }

    /** Reads files and collects what is wrong with them. */
    private static final class Reader {
        private final InputFolder folder;
        private final List<String> problems = new ArrayList<>();

        Reader(InputFolder folder) {
            this.folder = folder;
        }

        /** The file that the user named, else the one beside the texts, else the one that the jar carries. */
        <T> Read<T> read(
                Optional<String> named,
                String beside,
                Optional<NamedFile> builtIn,
                T nothing,
                Function<NamedFile, T> parser) {
            try {
                Optional<NamedFile> file = named.isPresent()
                        ? Optional.of(named(named.get()))
                        : folder.file(beside)
                                .map(bytes -> new NamedFile(beside, bytes))
                                .or(() -> builtIn);
                return file.map(found -> new Read<>(parser.apply(found), found.name, Sha256.of(found.bytes)))
                        .orElseGet(() -> new Read<>(nothing, "", ""));
            } catch (InputProblems e) {
                problems.addAll(e.problems());
                return new Read<>(nothing, "", "");
            }
        }

        /** A file that is named twice is read once. */
        List<Read<UserDictionary>> dictionaries(List<String> paths) {
            List<Read<UserDictionary>> read = new ArrayList<>();
            for (String path : new TreeSet<>(paths)) {
                try {
                    NamedFile file = named(path);
                    UserDictionary dictionary = UserDictionary.of(file.name, file.bytes);
                    problems.addAll(dictionary.problems());
                    read.add(new Read<>(dictionary, file.name, Sha256.of(file.bytes)));
                } catch (InputProblems e) {
                    problems.addAll(e.problems());
                }
            }
            return read;
        }

        private static NamedFile named(String path) {
            try {
                return new NamedFile(path, Files.readAllBytes(Path.of(path)));
            } catch (IOException e) {
                throw new InputProblems(List.of(path + ": the file cannot be read: check the path."));
            }
        }
    }
}
