package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the buttons and captions that a web page or an e-paper puts around its text: 下载 打印 全屏 收藏 【字号 大 中 小】,
 * 扫一扫 查看更多.
 *
 * <p>A line goes if it is made of such words alone, at least one of which is never used for anything else, or of several
 * names of buttons. Buttons at the head of a line go without the text behind them.
 */
final class WebFurniture implements RepairRule {
    private static final int LONGEST = 60;
    private static final int SEVERAL = 3;
    private static final FurnitureWords WORDS = FurnitureWords.load();

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Edit> edits = new ArrayList<>();
        for (Line line : working.lines()) {
            int end = furnitureEnd(line);
            if (end > 0) {
                edits.add(Edit.deletion(text, line.start(), line.start() + end));
            }
        }
        return edits;
    }

    /** Behind the furniture at the head of a line, 0 where there is none. */
    private static int furnitureEnd(Line line) {
        String content = line.content();
        FurnitureWords.Prefix prefix = WORDS.prefix(content);
        if (prefix.end() == content.length()) {
            boolean all = prefix.sure() > 0 || prefix.buttons() >= SEVERAL;
            return all && content.length() <= LONGEST ? content.length() : 0;
        }
        boolean apart = prefix.end() > 0 && Chars.isSpace(content.charAt(prefix.end() - 1));
        return apart && prefix.sure() > 0 && prefix.sure() + prefix.buttons() >= SEVERAL ? prefix.end() : 0;
    }
}
