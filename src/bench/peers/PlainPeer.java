import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The least that a Java programmer would write: every file cut by HanLP on two threads, tokens equal to a phrase counted
 * by year, a CSV.
 *
 * <pre>java -cp 'target/bench:target/lib/*' PlainPeer standard|plain|raw INPUT OUTPUT</pre>
 *
 * {@code standard}: HanLP's standard segmenter as it comes, with its recognition of names. {@code plain}: without
 * recognition of names, as Theme Trends cuts. {@code raw}: as {@code plain} and nothing counted, the ceiling; it prints
 * the seconds from the first file to the last, dictionaries loaded before.
 */
public final class PlainPeer {
    private static final List<String> PHRASES = List.of("创新", "安全", "普惠", "人工智能", "数字鸿沟");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]+[。！？]*");

    private final Segment segment;
    private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();
    private final boolean counting;

    private PlainPeer(String mode) {
        segment = mode.equals("standard")
                ? HanLP.newSegment()
                : new ViterbiSegment()
                        .enableNameRecognize(false)
                        .enableTranslatedNameRecognize(false)
                        .enableJapaneseNameRecognize(false)
                        .enablePlaceRecognize(false)
                        .enableOrganizationRecognize(false);
        counting = !mode.equals("raw");
    }

    public static void main(String[] args) throws Exception {
        PlainPeer peer = new PlainPeer(args[0]);
        peer.segment.seg("开始");
        long began = System.nanoTime();
        peer.cut(Path.of(args[1]));
        if (peer.counting) {
            peer.write(Path.of(args[2]));
        } else {
            System.out.println((System.nanoTime() - began) / 1e9);
        }
    }

    private void cut(Path input) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(input)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> work =
                files.stream().<Future<?>>map(file -> threads.submit(() -> cut(input, file))).toList();
        for (Future<?> done : work) {
            done.get();
        }
        threads.shutdown();
    }

    private void cut(Path input, Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Matcher year = YEAR.matcher(input.relativize(file).toString());
        String when = year.find() ? year.group() : "";
        Map<String, Integer> found = new TreeMap<>();
        int tokens = 0;
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            for (Term term : segment.seg(sentences.group())) {
                if (counting && Character.isLetterOrDigit(term.word.charAt(0))) {
                    tokens++;
                    if (PHRASES.contains(term.word)) {
                        found.merge(term.word, 1, Integer::sum);
                    }
                }
            }
        }
        found.forEach((phrase, count) -> add(when + "," + phrase, count));
        add(when + ",", tokens);
    }

    private void add(String key, int count) {
        counts.computeIfAbsent(key, any -> new AtomicLong()).addAndGet(count);
    }

    private void write(Path output) throws IOException {
        Files.createDirectories(output);
        StringBuilder csv = new StringBuilder("year,phrase,mentions\n");
        counts.forEach((key, count) -> csv.append(key).append(',').append(count).append('\n'));
        Files.writeString(output.resolve("mentions.csv"), csv);
    }
}
