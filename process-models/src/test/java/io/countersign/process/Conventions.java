package io.countersign.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The style guide's conventions, each as a function from a model to what is wrong with it. */
final class Conventions {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "startEvent_"),
            Map.entry("endEvent", "endEvent_"),
            Map.entry("boundaryEvent", "boundaryEvent_"),
            Map.entry("intermediateCatchEvent", "intermediateEvent_"),
            Map.entry("userTask", "userTask_"),
            Map.entry("serviceTask", "serviceTask_"),
            Map.entry("subProcess", "subProcess_"),
            Map.entry("callActivity", "callActivity_"),
            Map.entry("exclusiveGateway", "gateway_"),
            Map.entry("parallelGateway", "gateway_"),
            Map.entry("inclusiveGateway", "gateway_"),
            Map.entry("sequenceFlow", "flow_"),
            Map.entry("message", "message_"),
            Map.entry("error", "error_"));
    private static final List<String> ACTIVITIES = List.of("userTask", "serviceTask", "subProcess", "callActivity");
    private static final List<String> GATEWAYS = List.of("exclusiveGateway", "inclusiveGateway");
    private static final Pattern OPERATION = Pattern.compile("\\$\\{[A-Za-z][A-Za-z0-9]*}");
    private static final Pattern READ_ONLY =
            Pattern.compile("\\$\\{(not empty )?[A-Za-z]+(\\[[A-Za-z]+]\\.[A-Za-z]+)?( == '[A-Z_]+')?}");

    static final Map<String, Function<Model, Stream<String>>> ALL = Map.of(
            "ids-say-what-they-name", Conventions::idsSayWhatTheyName,
            "service-tasks-name-an-operation", Conventions::serviceTasksNameAnOperation,
            "user-tasks-are-complete", Conventions::userTasksAreComplete,
            "gateways-that-split-ask", Conventions::gatewaysThatSplitAsk,
            "flows-join-in-gateways", Conventions::flowsJoinInGateways,
            "no-scripts", Conventions::noScripts,
            "expressions-only-read", Conventions::expressionsOnlyRead,
            "history-and-version-are-said", Conventions::historyAndVersionAreSaid,
            "everything-is-drawn", Conventions::everythingIsDrawn);

    private Conventions() {}

    private static Stream<String> idsSayWhatTheyName(Model model) {
        return PREFIXES.entrySet().stream()
                .flatMap(entry -> ids(model.all(entry.getKey()), element -> element.getAttribute("id")
                        .startsWith(entry.getValue())));
    }

    private static Stream<String> serviceTasksNameAnOperation(Model model) {
        return ids(model.all("serviceTask"), task -> OPERATION
                .matcher(Model.camunda(task, "delegateExpression"))
                .matches());
    }

    private static Stream<String> userTasksAreComplete(Model model) {
        return ids(
                model.all("userTask"),
                task -> Stream.of("formRef", "formRefBinding", "dueDate", "followUpDate")
                                .noneMatch(name -> Model.camunda(task, name).isEmpty())
                        && Stream.of("candidateGroups", "assignee")
                                .anyMatch(name -> !Model.camunda(task, name).isEmpty()));
    }

    private static Stream<String> gatewaysThatSplitAsk(Model model) {
        return ids(
                model.all(GATEWAYS),
                gateway -> count(gateway, "outgoing") < 2
                        || gateway.getAttribute("name").endsWith("?"));
    }

    private static Stream<String> flowsJoinInGateways(Model model) {
        return ids(model.all(ACTIVITIES), activity -> count(activity, "incoming") < 2);
    }

    private static Stream<String> noScripts(Model model) {
        return ids(model.all(List.of("scriptTask", "script", "executionListener", "taskListener")), element -> false);
    }

    private static Stream<String> expressionsOnlyRead(Model model) {
        return model.expressions().stream().filter(READ_ONLY.asMatchPredicate().negate());
    }

    private static Stream<String> historyAndVersionAreSaid(Model model) {
        return ids(
                model.all("process"),
                process -> !Model.camunda(process, "historyTimeToLive").isEmpty()
                        && !Model.camunda(process, "versionTag").isEmpty());
    }

    private static Stream<String> everythingIsDrawn(Model model) {
        var shapes = model.attributes("BPMNShape", "bpmnElement");
        var edges = model.attributes("BPMNEdge", "bpmnElement");
        return ids(
                model.all(List.copyOf(PREFIXES.keySet())),
                element -> Stream.of("message", "error").anyMatch(element.getLocalName()::equals)
                        || shapes.contains(element.getAttribute("id"))
                        || edges.contains(element.getAttribute("id")));
    }

    private static long count(Element element, String child) {
        return Model.children(element)
                .filter(node -> node.getLocalName().equals(child))
                .count();
    }

    private static Stream<String> ids(List<Element> elements, Predicate<Element> keeps) {
        return elements.stream().filter(keeps.negate()).map(element -> element.getAttribute("id"));
    }
}
