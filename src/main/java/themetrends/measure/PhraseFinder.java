package themetrends.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import themetrends.text.FormScanner;
import themetrends.text.Language;
import themetrends.text.Token;

/**
 * Finds the occurrences of all phrases in a sentence: a longest-match scan, judged against the tokens.
 *
 * <p>Inside one phrase no two occurrences overlap: the leftmost and then the longest form wins, but one that cuts through
 * a token gives way to one that does not (资安 in 投资|安全 to 安全). Different phrases may overlap; each is counted by
 * itself.
 */
final class PhraseFinder {
    private final List<Phrase> phrases;
    private final List<Integer> phraseOfForm = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final FormScanner scanner;
    private final Language language;

    PhraseFinder(List<Phrase> phrases, Language language) {
        this.phrases = List.copyOf(phrases);
        this.language = language;
        List<String> normalised = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            for (String form : phrases.get(i).forms()) {
                phraseOfForm.add(i);
                forms.add(form);
                normalised.add(language.normalise(form));
            }
        }
        scanner = language.scanner(normalised);
    }

    /** A form at a place, with its judgement. */
    record Found(Phrase phrase, String form, int start, int end, Match match, String inside, boolean negated) {
        /** Whether it counts, by the options of its phrase. */
        boolean isMention() {
            return match != Match.STRADDLING
                    && (phrase.nested() || match != Match.NESTED)
                    && (phrase.negated() || !negated);
        }
    }

    /** All occurrences in a normalised sentence, by place, then in the order of the phrases. */
    List<Found> find(String sentence, List<Token> tokens) {
        return find(sentence, () -> tokens);
    }

    /** The same where the tokens are only made for a sentence that has a form. */
    List<Found> find(String sentence, Supplier<List<Token>> tokens) {
        List<Hit> hits = hits(sentence);
        if (hits.isEmpty()) {
            return List.of();
        }
        TokenGrid grid = new TokenGrid(sentence, tokens.get(), language);
        List<Found> all = judged(hits, grid);
        // Most sentences have few of the phrases: what is kept by phrase must not grow with the list.
        Map<Integer, NavigableMap<Integer, Found>> chosen = new HashMap<>();
        BitSet kept = new BitSet();
        for (boolean cutsToken : new boolean[] {false, true}) {
            for (int i = 0; i < all.size(); i++) {
                Found one = all.get(i);
                NavigableMap<Integer, Found> others =
                        chosen.computeIfAbsent(hits.get(i).phrase, any -> new TreeMap<>());
                if ((one.match == Match.STRADDLING) == cutsToken && isFree(one, others)) {
                    others.put(one.start, one);
                    kept.set(i);
                }
            }
        }
        return kept.stream().mapToObj(all::get).toList();
    }

    private static boolean isFree(Found one, NavigableMap<Integer, Found> chosen) {
        Map.Entry<Integer, Found> before = chosen.floorEntry(one.start);
        Integer next = chosen.ceilingKey(one.start);
        return (before == null || before.getValue().end <= one.start) && (next == null || next >= one.end);
    }

    private List<Hit> hits(String sentence) {
        List<Hit> hits = new ArrayList<>();
        scanner.scan(sentence, (form, start, end) -> hits.add(new Hit(phraseOfForm.get(form), form, start, end)));
        hits.sort(Hit.LEFTMOST_LONGEST);
        return hits;
    }

    private List<Found> judged(List<Hit> hits, TokenGrid grid) {
        List<FormRun> runs = FormRun.of(hits);
        return IntStream.range(0, hits.size())
                .mapToObj(i -> judged(hits.get(i), runs.get(i), grid))
                .toList();
    }

    private Found judged(Hit hit, FormRun run, TokenGrid grid) {
        Match match = grid.match(hit.start, hit.end);
        if (match == Match.STRADDLING && grid.match(run.start(), run.end()) == Match.JOINED) {
            match = Match.JOINED;
        }
        String inside = match == Match.NESTED ? grid.tokenAround(hit.start) : "";
        return new Found(
                phrases.get(hit.phrase),
                forms.get(hit.form),
                hit.start,
                hit.end,
                match,
                inside,
                Negation.of(hit.start, hit.end, grid));
    }

    /** A form that a plain search finds at a place. */
    record Hit(int phrase, int form, int start, int end) {
        static final Comparator<Hit> LEFTMOST_LONGEST = Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed())
                .thenComparingInt(Hit::phrase);
    }
}
