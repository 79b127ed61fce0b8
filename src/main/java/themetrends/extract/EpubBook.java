package themetrends.extract;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import themetrends.corpus.Dating;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;
import themetrends.corpus.Stated;
import themetrends.text.Han;

/** An e-book: its chapters in the order in which they are read, a text each. */
final class EpubBook implements ZipFormat.Packed {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    @Override
    public Extraction read(Zip zip, Content content) throws IOException {
        try {
            if (zip.text(ENCRYPTION).contains("EncryptedKey")) {
                return Extraction.refused("The book is encrypted: only its reader can open it.");
            }
            String list = packageFile(zip);
            return chapters(zip, list, Xml.words(zip.bytes(list).orElseThrow(() -> new IOException(list))));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Extraction chapters(Zip zip, String list, Map<String, String> metadata)
            throws IOException, XMLStreamException {
        String publisher = metadata.getOrDefault("publisher", "");
        Stated stated = Stated.of("", metadata.getOrDefault("date", ""), Dating.From.PUBLISHED);
        List<RawText> texts = new ArrayList<>();
        for (String chapter : spine(zip, list)) {
            String page = zip.text(chapter);
            Entities.refuse(page);
            String text = HtmlText.of(Jsoup.parse(page).body());
            if (Han.anyIn(text)) {
                Origin origin = new Origin("epub", "", chapter, publisher);
                texts.add(new RawText(text, "", false, origin, stated, List.of()));
            }
        }
        return texts.isEmpty() ? Extraction.refused(PlainText.NO_HAN) : new Extraction(texts, List.of());
    }

    private static String packageFile(Zip zip) throws IOException, XMLStreamException {
        XMLStreamReader xml = Xml.reader(zip.bytes(CONTAINER).orElseThrow(() -> new IOException(CONTAINER)));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("rootfile")) {
                return Xml.attribute(xml, "full-path");
            }
        }
        throw new IOException(CONTAINER);
    }

    /** Paths of the chapters. One that is listed again is the same text. */
    private static Set<String> spine(Zip zip, String list) throws IOException, XMLStreamException {
        String folder = list.substring(0, list.lastIndexOf('/') + 1);
        Map<String, String> files = new HashMap<>();
        Set<String> chapters = new LinkedHashSet<>();
        XMLStreamReader xml = Xml.reader(zip.bytes(list).orElseThrow(() -> new IOException(list)));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("item")) {
                    String path = URLDecoder.decode(Xml.attribute(xml, "href"), StandardCharsets.UTF_8);
                    files.put(Xml.attribute(xml, "id"), folder + path);
                } else if (xml.getLocalName().equals("itemref")) {
                    chapters.add(files.getOrDefault(Xml.attribute(xml, "idref"), ""));
                }
            }
        }
        chapters.removeIf(chapter -> !zip.has(chapter));
        return chapters;
    }
}
