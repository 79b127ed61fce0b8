package themetrends.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a part of a Word document, as a reader sees them who accepts all changes: a paragraph a line, cells of tables
 * and text boxes as paragraphs of their own.
 */
final class WordReader {
    /** What a reader does not see: what was deleted or moved away, how a ruby reads, the second version of a picture. */
    private static final Set<String> UNSEEN =
            Set.of("del", "moveFrom", "rt", "Fallback", "instrText", "delText", "sectPr", "tblPr", "tcPr");

    private final List<String> lines = new ArrayList<>();
    /** Paragraphs that are open: a text box stands inside a paragraph. */
    private final Deque<Paragraph> open = new ArrayDeque<>();

    private final Map<String, Set<String>> noted = new HashMap<>();
    /** The beginning of a paragraph whose end was deleted. */
    private final StringBuilder unfinished = new StringBuilder();

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        /** Of the outermost paragraph: those in it, however deep, in the order in which they begin. */
        private final List<String> boxes = new ArrayList<>();
        /** Where among those it stands itself. */
        private int place;

        private boolean endDeleted;
        private boolean hidden;
    }

    /** All lines of a document's body. */
    List<String> lines(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(part);
        while (xml.hasNext()) {
            take(xml, xml.next());
        }
        finish();
        return lines;
    }

    /** Ids of the notes that the text refers to, in its order. */
    Set<String> noted(String sort) {
        return noted.getOrDefault(sort, Set.of());
    }

    /** The lines of notes by their ids. */
    Map<String, List<String>> notes(byte[] part, String sort) throws XMLStreamException {
        Map<String, List<String>> notes = new HashMap<>();
        XMLStreamReader xml = Xml.reader(part);
        String id = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(sort)) {
                id = Xml.attribute(xml, "id");
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals(sort)) {
                finish();
                notes.put(id, List.copyOf(lines));
                lines.clear();
            } else {
                take(xml, event);
            }
        }
        return notes;
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamReader.START_ELEMENT) {
            begin(xml, xml.getLocalName());
        } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("p") && isWord(xml)) {
            end();
        }
    }

    private void begin(XMLStreamReader xml, String name) throws XMLStreamException {
        Paragraph paragraph = open.peek();
        if (name.equals("Fallback")) {
            Xml.skip(xml);
        } else if (!isWord(xml)) {
            return;
        } else if (UNSEEN.contains(name)) {
            Xml.skip(xml);
        } else if (name.equals("p")) {
            open();
        } else if (name.equals("trPr")) {
            row(xml);
        } else if (name.equals("sdtPr")) {
            control(xml);
        } else if (paragraph != null) {
            inParagraph(xml, name, paragraph);
        }
    }

    private void open() {
        Paragraph paragraph = new Paragraph();
        if (!open.isEmpty()) {
            List<String> boxes = open.getLast().boxes;
            paragraph.place = boxes.size();
            boxes.add("");
        }
        open.push(paragraph);
    }

    private void inParagraph(XMLStreamReader xml, String name, Paragraph paragraph) throws XMLStreamException {
        switch (name) {
            case "pPr" -> paragraph.endDeleted = properties(xml).contains("del");
            case "r" -> paragraph.hidden = false;
            case "rPr" -> paragraph.hidden = properties(xml).contains("vanish");
            case "t" -> {
                String words = xml.getElementText();
                paragraph.words.append(paragraph.hidden ? "" : words);
            }
            case "tab" -> paragraph.words.append('\t');
            case "br", "cr" -> paragraph.words.append('\n');
            case "noBreakHyphen" -> paragraph.words.append('-');
            case "footnoteReference", "endnoteReference" ->
                noted.computeIfAbsent(name.replace("Reference", ""), sort -> new LinkedHashSet<>())
                        .add(Xml.attribute(xml, "id"));
            default -> {}
        }
    }

    /** Names of the properties that are set; leaves the element. */
    private static Set<String> properties(XMLStreamReader xml) throws XMLStreamException {
        Set<String> names = new LinkedHashSet<>();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
                if (!Set.of("0", "false", "off").contains(Xml.attribute(xml, "val"))) {
                    names.add(xml.getLocalName());
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
        return names;
    }

    /** Skips a row of a table that was deleted. */
    private static void row(XMLStreamReader xml) throws XMLStreamException {
        if (properties(xml).contains("del")) {
            Xml.skip(xml);
        }
    }

    /** Skips a field of a form that shows only what is to be filled in. */
    private static void control(XMLStreamReader xml) throws XMLStreamException {
        if (properties(xml).contains("showingPlcHdr")) {
            Xml.skip(xml);
        }
    }

    private void end() {
        Paragraph paragraph = open.pop();
        String words = paragraph.words.toString();
        if (!open.isEmpty()) {
            open.getLast().boxes.set(paragraph.place, words);
            return;
        }
        if (paragraph.endDeleted) {
            unfinished.append(words);
        } else {
            add(unfinished.append(words).toString());
            unfinished.setLength(0);
        }
        paragraph.boxes.forEach(this::add);
    }

    private void finish() {
        add(unfinished.toString());
        unfinished.setLength(0);
    }

    private void add(String words) {
        if (!words.isBlank()) {
            lines.add(words);
        }
    }

    /** Elements of Word, not those of formulas and drawings, which have a paragraph of their own. */
    private static boolean isWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && namespace.contains("wordprocessingml");
    }
}
