package themetrends.text;

import java.util.List;

/** All repair rules, in the order in which they run: each relies on what those before it have put right. */
public enum Repair {
    /** Every sort of line end becomes {@code \n}. */
    LINE_ENDS,
    /** Compatibility ideographs and radicals become plain Han characters: all rules that follow know those only. */
    COMPATIBILITY_CHARACTERS,
    /** Full-width letters and digits become half-width. */
    FULL_WIDTH_LETTERS,
    /** Blocks of digits and ornaments are taken out. */
    DIGIT_ART,
    /** Lines that a page repeats are taken out; they would cut sentences in two. */
    PAGE_FURNITURE,
    /** Buttons and captions of web pages are taken out. */
    WEB_FURNITURE,
    /** Headlines that were printed twice are halved; needs plain characters, and comes before spaces are judged. */
    PRINTED_TWICE,
    /** Numbers with a space after every digit are closed up. */
    SPACED_DIGITS,
    /** Spaces between Han characters go. */
    HAN_SPACES,
    /** Lines broken inside a sentence are joined; needs the true widths of lines, so it follows the spaces. */
    BROKEN_LINES;

    /** The rule itself. */
    RepairRule rule() {
        return switch (this) {
            case LINE_ENDS -> new LineEnds();
            case COMPATIBILITY_CHARACTERS -> new CompatibilityCharacters();
            case FULL_WIDTH_LETTERS -> new FullWidthLetters();
            case DIGIT_ART -> new DigitArt();
            case PAGE_FURNITURE -> new PageFurniture();
            case WEB_FURNITURE -> new WebFurniture();
            case PRINTED_TWICE -> new PrintedTwice();
            case SPACED_DIGITS -> new SpacedDigits();
            case HAN_SPACES -> new HanSpaces();
            case BROKEN_LINES -> new BrokenLines();
        };
    }

    /** Number of line ends in a text, as the log of repairs counts lines. */
    public static int lineEnds(String text) {
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            ends += (c == '\n' && !isPair) || Chars.is(c, Chars.OTHER_LINE_END) ? 1 : 0;
        }
        return ends;
    }

    /** A text with all rules applied. */
    public static String all(String text) {
        WorkingText repaired = new WorkingText(text);
        for (Repair repair : values()) {
            repaired = repaired.with(repair.rule().edits(repaired));
        }
        return repaired.text();
    }

    /** A text with all rules applied, and the log from which the original can be rebuilt. */
    public static Repaired logged(String text) {
        WorkingText repaired = new WorkingText(text);
        RepairLog log = new RepairLog();
        for (Repair repair : values()) {
            List<Edit> edits = repair.rule().edits(repaired);
            repaired = repaired.with(edits);
            log.add(repair, edits, repaired.text());
        }
        return new Repaired(repaired.text(), log.notes());
    }
}
