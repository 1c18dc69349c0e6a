package io.countersign.engine.model.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where a model names an operation: in whatever attribute or text, so that a listener, a connector or an input parameter
 * counts like the service task's own. Names are compared as words, so a mere mention is enough.
 */
final class Mentions {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern ONE_NAME = Pattern.compile("[$#]\\{[A-Za-z][A-Za-z0-9]*}");

    private final Process process;
    private final Predicate<String> publishes;
    private final Map<String, Element> byId = new HashMap<>();

    Mentions(Process process, Predicate<String> publishes) {
        this.process = process;
        this.publishes = publishes;
        index(((org.w3c.dom.Document)
                        process.getModelInstance().getDocument().getDomSource().getNode())
                .getDocumentElement());
    }

    /**
     * Whether the element itself names an operation that publishes; the steps inside it are looked at by themselves. What has
     * no id cannot be looked up and counts as the worst.
     */
    boolean isIn(BaseElement element) {
        var own = byId.get(element.getId());
        return own == null
                || texts(own)
                        .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                        .anyMatch(publishes);
    }

    /** Whether it runs what it computes. */
    boolean isUnclearIn(BaseElement element) {
        var own = byId.get(element.getId());
        return own == null
                || elements(own).flatMap(Mentions::operations).anyMatch(text -> !ONE_NAME.matcher(text)
                        .matches());
    }

    private static Stream<String> operations(Element element) {
        var topic = element.getAttributeNS(CAMUNDA, "topic");
        return Stream.concat(
                Stream.of(element.getAttributeNS(CAMUNDA, "delegateExpression")).filter(text -> !text.isEmpty()),
                Stream.of(topic).filter(text -> text.contains("{")));
    }

    private void index(Element element) {
        if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        children(element).forEach(this::index);
    }

    private Stream<String> texts(Element element) {
        return elements(element).flatMap(own -> Stream.concat(attributes(own), ownTexts(own)));
    }

    /** The element and what belongs to it, but not the steps inside it. */
    private Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                children(element).filter(child -> !isStep(child)).flatMap(this::elements));
    }

    private boolean isStep(Element element) {
        return element.hasAttribute("id")
                && process.getModelInstance().getModelElementById(element.getAttribute("id")) instanceof FlowElement;
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> !attribute.getNodeName().equals("name")
                        && !attribute.getNodeName().equals("id"))
                .map(Node::getNodeValue);
    }

    private static Stream<String> ownTexts(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue);
    }

    private static Stream<Element> children(Element element) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
