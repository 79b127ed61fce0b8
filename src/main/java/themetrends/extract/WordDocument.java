package themetrends.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import themetrends.corpus.Dating;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;
import themetrends.corpus.Stated;
import themetrends.text.Han;

/**
 * A Word document (.docx): its body with tables and text boxes, and below it the notes that it refers to. Headers, footers
 * and comments are no text.
 *
 * <p>Read from the XML itself (ECMA-376, part 1): which words of a revision count is a question of single elements, and
 * reading them from top to bottom needs little memory.
 */
final class WordDocument implements ZipFormat.Packed {
    private static final String MAIN = "word/document.xml";

    @Override
    public Extraction read(Zip zip, Content content) throws IOException {
        try {
            String main = zip.has(MAIN) ? MAIN : target(zip, "_rels/.rels", "", "/officeDocument");
            if (!zip.has(main)) {
                return Extraction.refused(
                        "The file is an Office document of a sort that is not read: save it as .docx or" + " .pdf.");
            }
            return extraction(text(zip, main), zip);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String text(Zip zip, String main) throws IOException, XMLStreamException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String links = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        WordReader reader = new WordReader();
        List<String> lines = new ArrayList<>(reader.lines(zip.bytes(main).orElseThrow()));
        for (String sort : List.of("footnote", "endnote")) {
            String part = target(zip, links, folder, "/" + sort + "s");
            if (zip.has(part)) {
                Map<String, List<String>> notes =
                        new WordReader().notes(zip.bytes(part).orElseThrow(), sort);
                reader.noted(sort).forEach(id -> lines.addAll(notes.getOrDefault(id, List.of())));
            }
        }
        return String.join("\n", lines);
    }

    private static Extraction extraction(String text, Zip zip) throws IOException, XMLStreamException {
        if (!Han.anyIn(text)) {
            return Extraction.refused(PlainText.NO_HAN);
        }
        Map<String, String> properties = zip.has("docProps/core.xml")
                ? Xml.words(zip.bytes("docProps/core.xml").orElseThrow())
                : new HashMap<>();
        String title = properties.getOrDefault("title", "");
        Stated stated =
                Stated.of(Han.anyIn(title) ? title : "", properties.getOrDefault("created", ""), Dating.From.CREATED);
        return Extraction.of(new RawText(text, "", false, new Origin("docx", "", "", ""), stated, List.of()));
    }

    /** The part that a list of links names for a purpose; empty where it names none. */
    private static String target(Zip zip, String links, String folder, String purpose)
            throws IOException, XMLStreamException {
        if (zip.has(links)) {
            XMLStreamReader xml = Xml.reader(zip.bytes(links).orElseThrow());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && Xml.attribute(xml, "Type").endsWith(purpose)) {
                    String target = Xml.attribute(xml, "Target");
                    return target.startsWith("/") ? target.substring(1) : folder + target;
                }
            }
        }
        return "";
    }
}
