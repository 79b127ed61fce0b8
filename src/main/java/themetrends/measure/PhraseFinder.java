package themetrends.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import themetrends.text.FormScanner;
import themetrends.text.Language;
import themetrends.text.Token;

/**
 * Finds the occurrences of all phrases in a sentence: a longest-match scan, judged against the tokens.
 *
 * <p>Inside one phrase the leftmost and then the longest form wins, and no two occurrences overlap. Different phrases may
 * overlap; each is counted by itself.
 */
final class PhraseFinder {
    private final List<Phrase> phrases;
    private final List<Integer> phraseOfForm = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final FormScanner scanner;

    PhraseFinder(List<Phrase> phrases, Language language) {
        this.phrases = List.copyOf(phrases);
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
    record Found(Phrase phrase, String form, int start, int end, Match match, String inside, boolean negated) {}

    /** All occurrences in a normalised sentence, by place, then in the order of the phrases. */
    List<Found> find(String sentence, List<Token> tokens) {
        List<Hit> hits = hits(sentence);
        if (hits.isEmpty()) {
            return List.of();
        }
        TokenGrid grid = new TokenGrid(sentence, tokens);
        return hits.stream().map(hit -> judged(hit, grid)).toList();
    }

    /** The characters of a normalised sentence before which a cut would go through an occurrence. */
    BitSet inside(String sentence) {
        BitSet inside = new BitSet();
        hits(sentence).forEach(hit -> inside.set(hit.start + 1, hit.end));
        return inside;
    }

    private List<Hit> hits(String sentence) {
        List<Hit> all = new ArrayList<>();
        scanner.scan(sentence, (form, start, end) -> all.add(new Hit(phraseOfForm.get(form), form, start, end)));
        all.sort(Hit.LEFTMOST_LONGEST);
        // Most sentences have few of the phrases: what is kept by phrase must not grow with the list.
        Map<Integer, Integer> usedUntil = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Hit hit : all) {
            if (hit.start >= usedUntil.getOrDefault(hit.phrase, 0)) {
                usedUntil.put(hit.phrase, hit.end);
                hits.add(hit);
            }
        }
        return hits;
    }

    private Found judged(Hit hit, TokenGrid grid) {
        Match match = grid.match(hit.start, hit.end);
        String inside = match == Match.NESTED ? grid.tokenAround(hit.start) : "";
        return new Found(
                phrases.get(hit.phrase),
                forms.get(hit.form),
                hit.start,
                hit.end,
                match,
                inside,
                grid.isNegated(hit.start));
    }

    private record Hit(int phrase, int form, int start, int end) {
        static final Comparator<Hit> LEFTMOST_LONGEST = Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed())
                .thenComparingInt(Hit::phrase);
    }
}
