package io.countersign.engine.compliance.rule.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML by local names, read so that nothing outside the text is ever opened. */
final class Elements {

    private Elements() {}

    static Element root(String xml) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Refusing());
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException("This Java cannot read XML safely.", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Element> all(Element in, String name) {
        return elements(in.getElementsByTagNameNS("*", name));
    }

    static List<Element> children(Element in, String name) {
        return elements(in.getChildNodes()).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static Optional<Element> child(Element in, String name) {
        return children(in, name).stream().findFirst();
    }

    /** Empty when there is none. */
    static String attribute(Element of, String name) {
        return of.getAttribute(name).strip();
    }

    /** What stands in the child {@code text}. */
    static String text(Element of) {
        return child(of, "text").map(Element::getTextContent).orElse("").strip();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    /** Says it to the caller instead of the console, with its line. */
    private static final class Refusing implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {
            // A warning keeps nobody from reading the table.
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw withLine(exception);
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw withLine(exception);
        }

        private static SAXException withLine(SAXParseException cause) {
            return new SAXException("line %d: %s".formatted(cause.getLineNumber(), cause.getMessage()), cause);
        }
    }
}
