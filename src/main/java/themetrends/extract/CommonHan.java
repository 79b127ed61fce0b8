package themetrends.extract;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import themetrends.text.Han;

/**
 * How much characters look like Chinese as it is written.
 *
 * <p>Each character beyond ASCII scores 2 if it is one of the 450 most frequent, one half if it is a common one (level 1 of
 * GB 2312 or of Big5), 1 if it is Chinese punctuation, -1 if it is another Han character and -2 if it is anything else; the
 * score of a text is the mean. Of real texts, right readings of slices of 100 characters score 1.0 and more, typically 1.4,
 * and the same bytes read by another encoding of Chinese -0.1 and less; of 30 characters 0.7 and more, and 0.1 and less.
 */
final class CommonHan {
    /** Frequent characters first by the usual frequency lists of modern Chinese, then their traditional forms and those of Cantonese. */
    private static final Set<Integer> FREQUENT = ("的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过"
                    + "发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
                    + "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被"
                    + "利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义"
                    + "各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克"
                    + "许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边"
                    + "死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
                    + "這個們來為國說時會對過發後裡種經學現當沒動還進麼樣從實軍無與長機情關點業將兩間並應戰頭體見產話員聲論處義幾認條"
                    + "氣題爾別變總電數報結場計資許統區隊決馬書則聽卻達難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運給東門樂於廣"
                    + "係喺咗嘅佢哋啲嘢冇唔睇咁嚟畀諗啱仲尋")
            .codePoints()
            .boxed()
            .collect(Collectors.toSet());

    private static final String PUNCTUATION = "，。、；：？！“”‘’（）《》〈〉【】—…·「」『』\u3000０１２３４５６７８９％";
    /** Characters of a text that are looked at. */
    private static final int SAMPLE = 20_000;

    /** Fewer tell nothing: any two bytes are some character. */
    private static final int FEWEST = 4;

    private static final Set<Integer> COMMON = common();

    private CommonHan() {}

    /** Between -2 and 2; -2 for a text with hardly a character beyond ASCII. */
    static double score(String text) {
        int seen = 0;
        double sum = 0;
        int i = 0;
        while (i < text.length() && seen < SAMPLE) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint >= 0x80) {
                seen++;
                sum += scoreOf(codePoint);
            }
        }
        return seen < FEWEST ? -2 : sum / seen;
    }

    private static double scoreOf(int codePoint) {
        if (FREQUENT.contains(codePoint)) {
            return 2;
        }
        if (COMMON.contains(codePoint)) {
            return 0.5;
        }
        if (PUNCTUATION.indexOf(codePoint) >= 0) {
            return 1;
        }
        return Han.is(codePoint) ? -1 : -2;
    }

    /** Level 1 of GB 2312 (lead bytes B0 to D7) and of Big5 (A4 to C6). */
    private static Set<Integer> common() {
        Set<Integer> common = new HashSet<>();
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
        for (char c = 0x4E00; c <= 0x9FFF; c++) {
            if (isLed(c, simplified, "GB2312", 0xB0, 0xD7) || isLed(c, traditional, "Big5", 0xA4, 0xC6)) {
                common.add((int) c);
            }
        }
        return common;
    }

    private static boolean isLed(char c, CharsetEncoder encoder, String charset, int first, int last) {
        if (!encoder.canEncode(c)) {
            return false;
        }
        int lead = String.valueOf(c).getBytes(Charset.forName(charset))[0] & 0xFF;
        return lead >= first && lead <= last;
    }
}
