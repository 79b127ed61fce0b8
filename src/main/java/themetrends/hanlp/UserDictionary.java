package themetrends.hanlp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of words that a user wants known: in HanLP's or jieba's format, which its lines tell, in UTF-8 with or without
 * byte order mark. Empty lines and lines that begin with {@code #} are not read.
 *
 * @param name name of the file
 * @param format what its lines are in
 * @param entries its words by line
 * @param respelt how many of them are known in another spelling: simplified, half width, lower case
 * @param problems what is wrong with it, a sentence each
 */
public record UserDictionary(
        String name, DictionaryFormat format, List<Entry> entries, int respelt, List<String> problems) {

    /**
     * A word and where it stands.
     *
     * @param word the word
     * @param line number of its line, from 1
     */
    public record Entry(DictionaryWord word, int line) {}

    /** Reads a file. */
    public static UserDictionary of(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return read(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return new UserDictionary(
                    name,
                    DictionaryFormat.WORDS,
                    List.of(),
                    0,
                    List.of(name + ": the bytes are not valid UTF-8: save the dictionary as UTF-8."));
        }
    }

    private static UserDictionary read(String name, String text) {
        List<String> lines = text.lines().toList();
        List<DictionaryLine> read = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                read.add(DictionaryLine.of(lines.get(i)));
                numbers.add(i + 1);
            }
        }
        List<String> problems = new ArrayList<>();
        DictionaryFormat format = format(name, read, numbers, problems);
        List<Entry> entries = new ArrayList<>();
        int respelt = 0;
        // Lines of another format would only tell the same again.
        List<DictionaryLine> judged = problems.isEmpty() ? read : List.of();
        for (int i = 0; i < judged.size(); i++) {
            DictionaryLine line = read.get(i);
            String place = name + ", line " + numbers.get(i) + ": ";
            line.read(format);
            line.problems().forEach(problem -> problems.add(place + problem + "."));
            if (line.problems().isEmpty()) {
                entries.add(new Entry(line.entry(), numbers.get(i)));
                respelt += line.entry().word().equals(line.word()) ? 0 : 1;
            }
        }
        if (read.isEmpty()) {
            problems.add(name + ": there is no word: write one a line.");
        }
        return new UserDictionary(name, format, entries, respelt, problems);
    }

    /** A file is in one format: where lines show different ones, one of them cannot mean what it seems to. */
    private static DictionaryFormat format(
            String name, List<DictionaryLine> lines, List<Integer> numbers, List<String> problems) {
        int hanlp = first(lines, DictionaryFormat.HANLP);
        int jieba = first(lines, DictionaryFormat.JIEBA);
        if (hanlp >= 0 && jieba >= 0) {
            problems.add(name + ", line " + numbers.get(Math.max(hanlp, jieba)) + ": the line is in "
                    + (hanlp > jieba ? "HanLP's" : "jieba's") + " format and line "
                    + numbers.get(Math.min(hanlp, jieba)) + " in " + (hanlp > jieba ? "jieba's" : "HanLP's")
                    + ": use one in a file (HanLP: word, part of speech, frequency; jieba: word, frequency, part of"
                    + " speech).");
        }
        if (hanlp < 0) {
            return jieba < 0 ? DictionaryFormat.WORDS : DictionaryFormat.JIEBA;
        }
        return jieba >= 0 && jieba < hanlp ? DictionaryFormat.JIEBA : DictionaryFormat.HANLP;
    }

    private static int first(List<DictionaryLine> lines, DictionaryFormat format) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).format() == format) {
                return i;
            }
        }
        return -1;
    }
}
