package themetrends.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import themetrends.text.FormScanner;
import themetrends.text.Language;
import themetrends.text.Token;

/** Cuts a sentence into the longest of the given words, and everything else into single characters. */
record FakeLanguage(List<String> words) implements Language {
    FakeLanguage(String... words) {
        this(List.of(words));
    }

    @Override
    public String normalise(String text) {
        return text;
    }

    @Override
    public List<Token> tokenise(String sentence) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < sentence.length()) {
            String rest = sentence.substring(start);
            int length = words.stream()
                    .filter(rest::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(1);
            boolean mark = !Character.isLetterOrDigit(sentence.charAt(start));
            tokens.add(new Token(start, start + length, mark ? Token.Sort.MARK : Token.Sort.CONTENT));
            start += length;
        }
        return tokens;
    }

    /** Parts are the longest of the given words that are shorter than the token. */
    @Override
    public Set<Integer> borders(String token) {
        FakeLanguage shorter = new FakeLanguage(
                words.stream().filter(word -> word.length() < token.length()).toList());
        return shorter.tokenise(token).stream()
                .map(Token::start)
                .filter(start -> start > 0)
                .collect(Collectors.toSet());
    }

    /** Never: the tokens are taken at their word. */
    @Override
    public boolean isCrossed(String window, int start, int end) {
        return false;
    }

    @Override
    public FormScanner scanner(List<String> forms) {
        return (text, hits) -> {
            for (int form = 0; form < forms.size(); form++) {
                for (int at = text.indexOf(forms.get(form)); at >= 0; at = text.indexOf(forms.get(form), at + 1)) {
                    hits.found(form, at, at + forms.get(form).length());
                }
            }
        };
    }
}
