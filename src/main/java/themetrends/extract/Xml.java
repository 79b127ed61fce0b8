package themetrends.extract;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of documents, read from top to bottom; without document types, so without entities from outside or inside. */
final class Xml {
    private Xml() {}

    /**
     * Reads a document.
     *
     * @throws RefusedException if it defines entities
     */
    static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        Entities.refuse(bytes);
        // The parser of the JDK, whatever else lies on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** The value of an attribute in whatever namespace; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Leaves the element that was just entered. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    /** The words of elements that hold nothing but words, by local name; of several alike the first. */
    static Map<String, String> words(byte[] bytes) throws XMLStreamException {
        Map<String, String> words = new HashMap<>();
        XMLStreamReader xml = reader(bytes);
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                text.setLength(0);
            } else if (event == XMLStreamReader.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                words.putIfAbsent(xml.getLocalName(), text.toString().strip());
                text.setLength(0);
            }
        }
        return words;
    }
}
