package themetrends.hanlp;

import java.util.List;
import themetrends.text.Token;

/** Cuts sentences for one thread, in the same memory again and again. */
final class SentenceCutter {
    private final WordLattice lattice;
    private final JoinedWords joined;
    private final TokenRow row = new TokenRow();

    SentenceCutter(BigramModel model, JoinedWords joined) {
        lattice = new WordLattice(model);
        this.joined = joined;
    }

    /** The tokens of a sentence. */
    List<Token> cut(String sentence) {
        char[] text = sentence.toCharArray();
        lattice.cut(text, row);
        joined.join(text, row);
        return row.tokens();
    }
}
