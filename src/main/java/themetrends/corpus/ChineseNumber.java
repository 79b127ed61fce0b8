package themetrends.corpus;

import java.util.List;

/** Numbers up to ninety-nine in Chinese or Arabic digits. */
final class ChineseNumber {
    private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");

    private ChineseNumber() {}

    /** The number that a text writes; 0, which counts nothing, where it writes none. */
    static int parse(String text) {
        if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() < 4 ? Integer.parseInt(text) : 0;
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return digit(text);
        }
        int tens = ten == 0 ? 1 : digit(text.substring(0, ten));
        boolean round = ten + 1 == text.length();
        int ones = round ? 0 : digit(text.substring(ten + 1));
        return tens == 0 || (ones == 0 && !round) ? 0 : 10 * tens + ones;
    }

    private static int digit(String text) {
        return DIGITS.indexOf(text) + 1;
    }
}
