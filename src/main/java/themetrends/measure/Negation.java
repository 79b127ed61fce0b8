package themetrends.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import themetrends.text.Token;

/**
 * Whether the text denies a written form.
 *
 * <p>It does if a word of denial stands directly before the form (不安全, 未开放, 非智能), or with one word of degree, will or
 * duty between (不太安全, 不敢创新, 没有任何合作). Three things undo it:
 *
 * <ul>
 *   <li>a second denial before or behind: 不能不创新, 非改革不可;
 *   <li>没有 and 无 before a longer noun deny what ends it: 没有安全隐患 denies the danger, not the safety;
 *   <li>非 behind a place or a preposition is Africa: 中非合作.
 * </ul>
 *
 * <p>Verbs of lack, loss and refusal (缺乏, 失去, 拒绝, 反对) are statements about the thing and no denial.
 */
final class Negation {
    private static final Pattern DENIAL = Pattern.compile("[并毫绝决从尚永远仍还也既又更均都皆再暂拒概素全]{0,2}"
            + "(?:(?<prefix>非是?|反)|(?<adverb>不|没有|没|无|未|勿)"
            + "(?:是|曾|能|能够|会|敢|愿|愿意|想|要|必|该|应|应该|应当|准|许|得|可|可以|肯|需|需要|用)?"
            + "(?:够|太|很|再|大|甚|真正|完全|十分|充分|足够|怎么|那么|这么|任何|什么|多少|丝毫|半点|一点|一定)?)");
    /** Every denial has one of these; nearly no words before a form do. */
    private static final String SIGNS = "非反不没无未勿";

    private static final Pattern UNDOING = Pattern.compile("不可|不行|不成|莫属");

    /** Before 非 these make it Africa. */
    private static final String BEFORE_AFRICA = "中亚欧美拉南北东西日印俄韩法英德对与和同援访赴驻来在泛撒";

    /** The longest denial in tokens: 并|不|是|很. */
    private static final int LONGEST = 4;

    private Negation() {}

    /** Whether the form from {@code start} to before {@code end} is denied. */
    static boolean of(int start, int end, TokenGrid grid) {
        int first = grid.tokenNumber(start);
        int tokenStart = grid.token(first).start();
        Denial denial = tokenStart < start ? Denial.in(tokenStart, start, grid) : before(first, grid);
        return denial != null
                && !denial.isAfrica(grid)
                && before(grid.tokenNumber(denial.start), grid) == null
                && !isUndone(end, grid)
                && !(denial.deniesExistence() && goesOn(end, grid));
    }

    /** A denial with the place where it begins. */
    private record Denial(String word, int start) {
        static @Nullable Denial in(int start, int end, TokenGrid grid) {
            if (!grid.hasAny(SIGNS, start, end)) {
                return null;
            }
            Matcher matcher = DENIAL.matcher(grid.text(start, end));
            if (!matcher.matches()) {
                return null;
            }
            String adverb = matcher.group("adverb");
            return new Denial(adverb == null ? matcher.group("prefix") : adverb, start);
        }

        boolean isAfrica(TokenGrid grid) {
            return word.equals("非") && start > 0 && BEFORE_AFRICA.contains(grid.text(start - 1, start));
        }

        /** Then it reaches over a whole noun. */
        boolean deniesExistence() {
            return word.equals("没有") || word.equals("没") || word.equals("无");
        }
    }

    /** The longest run of tokens that ends before this one and is a denial. */
    private static @Nullable Denial before(int token, TokenGrid grid) {
        Denial longest = null;
        for (int from = token - 1; from >= Math.max(0, token - LONGEST); from--) {
            if (!grid.token(from).counts()) {
                break;
            }
            Denial denial =
                    Denial.in(grid.token(from).start(), grid.token(token - 1).end(), grid);
            longest = denial == null ? longest : denial;
        }
        return longest;
    }

    private static boolean isUndone(int end, TokenGrid grid) {
        int next = grid.tokenNumber(end - 1) + 1;
        return next < grid.size() && UNDOING.matcher(grid.text(next)).matches();
    }

    /** Whether the noun goes on behind the form. */
    private static boolean goesOn(int end, TokenGrid grid) {
        int last = grid.tokenNumber(end - 1);
        return grid.token(last).end() > end
                || (last + 1 < grid.size() && grid.token(last + 1).sort() == Token.Sort.CONTENT);
    }
}
