package io.countersign.engine.workflow.camunda;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** The parts of BPMN files by which a model could run code, name a class or bring its own page. */
final class RefusedParts {

    private static final Map<String, String> ELEMENTS = Map.of(
            "scriptTask", "scripts do not run here. Use a service task with an operation.",
            "script", "scripts do not run here. Use an expression or an operation.",
            "connector", "connectors do not run here. Use a service task with an operation.",
            "field", "fields cannot be set. Use an input parameter.");

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "class", "classes cannot be named. Use delegateExpression with the name of an operation.",
            "formHandlerClass", "classes cannot be named. Remove it; Camunda Forms need none.",
            "variableMappingClass", "classes cannot be named. Map the variables with camunda:in and camunda:out.",
            "variableMappingDelegateExpression", "map the variables with camunda:in and camunda:out.",
            "scriptFormat", "scripts do not run here. Remove it.",
            "resource", "scripts do not run here. Remove it.");

    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition");

    private RefusedParts() {}

    /** Why this element cannot be deployed, its children left aside. */
    static Optional<String> in(Element element) {
        String tag = element.getTagName();
        if (ELEMENTS.containsKey(tag)) {
            return Optional.of("<%s>: %s".formatted(tag, ELEMENTS.get(tag)));
        }
        for (var refused : ATTRIBUTES.entrySet()) {
            String value = anyNamespace(element, refused.getKey());
            if (value != null) {
                return Optional.of("%s=\"%s\": %s".formatted(refused.getKey(), value, refused.getValue()));
            }
        }
        return byValue(element, tag);
    }

    private static Optional<String> byValue(Element element, String tag) {
        String type = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "type");
        if (type != null && !type.equals("external")) {
            return Optional.of("camunda:type=\"%s\": not allowed. Use delegateExpression.".formatted(type));
        }
        String formKey = anyNamespace(element, "formKey");
        if (formKey != null && !formKey.startsWith("camunda-forms:")) {
            return Optional.of("formKey=\"%s\": not allowed. Use a Camunda Form.".formatted(formKey));
        }
        if (tag.equals("constraint") && "validator".equals(element.attribute("name"))) {
            return Optional.of("constraint \"validator\": not allowed. Use a Camunda Form.");
        }
        if (CONDITIONS.contains(tag) && element.attribute("language") != null) {
            return Optional.of("language: scripts do not run here. Write the condition as ${...}.");
        }
        return Optional.empty();
    }

    private static @Nullable String anyNamespace(Element element, String name) {
        String own = element.attribute(name);
        return own != null ? own : element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, name);
    }
}
