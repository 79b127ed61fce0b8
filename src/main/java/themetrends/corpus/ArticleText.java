package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import themetrends.text.Han;

/**
 * An article as its reader sees it.
 *
 * @param lines all lines
 * @param headlines title and subtitles: the headings that it begins with
 * @param paragraphs running text and the headings between
 */
record ArticleText(List<String> lines, List<String> headlines, List<String> paragraphs) {
    /** Paragraphs that tell at once what a report is about. */
    private static final int LEAD = 2;
    /** Lines at the end that may hold sender and date. */
    private static final int FOOT = 3;
    /** A paragraph of the lead is read so far: a text may be one single line. */
    private static final int LONGEST_LEAD = 400;

    static ArticleText of(List<String> lines) {
        List<String> headlines = new ArrayList<>();
        int i = 0;
        while (i < lines.size() && !LineMarks.isText(lines.get(i))) {
            String line = lines.get(i);
            if (Han.anyIn(line) && !LineMarks.isByline(line) && !WrittenDay.isDateLine(line)) {
                headlines.add(line.strip());
            }
            i++;
        }
        return new ArticleText(lines, headlines, lines.subList(i, lines.size()));
    }

    /** The headlines, and below them the names at the foot: who sends a letter signs it there. */
    List<String> senders() {
        List<String> senders = new ArrayList<>(headlines);
        lines.subList(Math.max(lines.size() - FOOT, lines.size() - paragraphs.size()), lines.size()).stream()
                .filter(line -> !LineMarks.isText(line))
                .forEach(senders::add);
        return senders;
    }

    /** The first paragraphs, as far as a reader reads who only wants to know what it is about. */
    List<String> lead() {
        return paragraphs.stream()
                .filter(Han::anyIn)
                .limit(LEAD)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LEAD)))
                .toList();
    }
}
