package io.countersign.engine.compliance.dmn;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.problem.ProblemException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Turns a DMN file (1.1 to 1.3, one decision with one table) into data. Document types and entities are refused before
 * anything is resolved; depth and size are bounded.
 */
final class DmnText {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int DEEPEST = 40;
    private static final String FIELD = "dmn";

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    DmnText() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** @throws ProblemException 400 when it is no DMN with one table; cells are not looked into */
    DecisionTable parse(String dmn) {
        if (dmn.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw refused("TOO_LARGE", "it is larger than 2 MB. Split the table");
        }
        var elements = new DmnElements();
        try {
            var reader = factory.createXMLStreamReader(new StringReader(dmn));
            read(reader, elements);
            reader.close();
        } catch (XMLStreamException malformed) {
            throw refused(
                    "NOT_XML",
                    "it is not well-formed XML%s. Export it again from the modeler".formatted(place(malformed)));
        }
        return elements.table();
    }

    private static void read(XMLStreamReader reader, DmnElements elements) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("DOCTYPE", "it has a document type or an entity. Remove it");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw refused("TOO_DEEP", "its elements are nested more than %d deep".formatted(DEEPEST));
                    }
                    elements.start(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    elements.end();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> elements.text(reader.getText());
                default -> {
                    // comments, spaces and processing instructions say nothing
                }
            }
        }
    }

    private static String place(XMLStreamException malformed) {
        var location = malformed.getLocation();
        return location == null
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNumber(), location.getColumnNumber());
    }

    static ProblemException refused(String code, String why) {
        return ProblemException.invalid(FIELD, code, "The decision table cannot be read: %s.".formatted(why));
    }
}
