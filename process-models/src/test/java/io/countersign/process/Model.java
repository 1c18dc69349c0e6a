package io.countersign.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A BPMN or DMN file, read as plain XML, so that these tests need no engine. */
record Model(String name, Document document) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");

    static Model read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Model(
                    file.getFileName().toString(), factory.newDocumentBuilder().parse(bytes));
        } catch (IOException | SAXException | ParserConfigurationException problem) {
            throw new IllegalStateException(file + ": " + problem.getMessage(), problem);
        }
    }

    List<Element> all(String localName) {
        var nodes = document.getElementsByTagNameNS("*", localName);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(n -> (Element) nodes.item(n))
                .toList();
    }

    List<Element> all(List<String> localNames) {
        return localNames.stream().flatMap(name -> all(name).stream()).toList();
    }

    List<String> attributes(String localName, String attribute) {
        return all(localName).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    Element byId(String id) {
        return elements(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no element " + id));
    }

    Stream<Element> elements(Function<Element, Boolean> test) {
        return all("*").stream().filter(test::apply);
    }

    /** Every {@code ${…}} of the file, in attributes and texts. */
    List<String> expressions() {
        return all("*").stream()
                .flatMap(Model::texts)
                .flatMap(text -> EXPRESSION.matcher(text).results().map(match -> match.group()))
                .toList();
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static Optional<Element> child(Element element, String localName) {
        return children(element)
                .filter(child -> child.getLocalName().equals(localName))
                .findFirst();
    }

    static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Stream<String> texts(Element element) {
        var attributes = element.getAttributes();
        return Stream.concat(
                IntStream.range(0, attributes.getLength())
                        .mapToObj(attributes::item)
                        .map(Node::getNodeValue),
                children(element).findAny().isEmpty() ? Stream.of(element.getTextContent()) : Stream.empty());
    }
}
