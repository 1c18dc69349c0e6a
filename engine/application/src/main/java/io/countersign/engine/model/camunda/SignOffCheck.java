package io.countersign.engine.model.camunda;

import io.countersign.engine.model.UnsignedPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Finds every way to a publication that does not pass the compliance sign-off. The calls of the sign-off must cut the flow
 * graph between each beginning of a process and each element that publishes: with one call this is the question whether it
 * dominates the element, with several whether they do so together.
 *
 * <p>Each process is looked at by itself, because each can be started by itself; what it calls is looked into for whether it
 * signs off on the way. Whatever cannot be known counts as the worst: a process that is not given, an element whose operation
 * is computed, a sign-off that a loop could run zero times.
 */
public final class SignOffCheck {

    private final Predicate<String> publishes;
    private final Map<String, Process> processes = new HashMap<>();

    /**
     * @param models all that may call each other; the sign-off itself may be among them and is trusted
     * @param publishes whether an operation publishes, by its id
     */
    public SignOffCheck(Collection<BpmnModelInstance> models, Predicate<String> publishes) {
        this.publishes = publishes;
        models.stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .forEach(process -> processes.put(process.getId(), process));
    }

    /** One per element that is reached unsigned, in the order of the processes' keys; none when all is well. */
    public List<UnsignedPath> unsignedPaths() {
        var passing = passing();
        return processes.values().stream()
                .filter(process -> !process.getId().equals(SignOffCall.PROCESS))
                .sorted(Comparator.comparing(Process::getId))
                .flatMap(process -> unsigned(process, passing).stream())
                .toList();
    }

    /** Keys of processes that can be run through from beginning to end without a sign-off. */
    private Set<String> passing() {
        var passing = new HashSet<String>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var process : processes.values()) {
                if (!passing.contains(process.getId())
                        && tokens(process, passing).canEnd(process)) {
                    grown |= passing.add(process.getId());
                }
            }
        }
        return passing;
    }

    private UnsignedTokens tokens(Process process, Set<String> passing) {
        return UnsignedTokens.of(process, call -> isPassed(call, passing));
    }

    private boolean isPassed(CallActivity call, Set<String> passing) {
        var called = call.getCalledElement();
        return !processes.containsKey(called) || passing.contains(called);
    }

    private List<UnsignedPath> unsigned(Process process, Set<String> passing) {
        var tokens = tokens(process, passing);
        var mentions = new Mentions(process, publishes);
        var found = new ArrayList<UnsignedPath>();
        if (mentions.isIn(process)) {
            found.add(path(process, process.getId(), List.of(), "it publishes as soon as it begins or ends"));
        }
        for (FlowNode node : Elements.inside(process, FlowNode.class)) {
            if (tokens.enter(node)) {
                why(node, mentions).ifPresent(why -> found.add(path(process, node.getId(), tokens.pathTo(node), why)));
            }
        }
        for (SequenceFlow flow : Elements.inside(process, SequenceFlow.class)) {
            if (tokens.leave(flow.getSource()) && mentions.isIn(flow)) {
                var way = tokens.pathTo(flow.getSource());
                found.add(path(process, flow.getId(), way, "it publishes while the token moves on"));
            }
        }
        return found;
    }

    private Optional<String> why(FlowNode node, Mentions mentions) {
        if (mentions.isIn(node)) {
            return Optional.of("it publishes");
        }
        if (mentions.isUnclearIn(node)) {
            return Optional.of("its operation is computed, so that nobody can say whether it publishes");
        }
        if (node instanceof CallActivity call && !SignOffCall.isSignOff(call) && !isKnown(call)) {
            return Optional.of("it calls '%s', which is not known, so that nobody can say whether it publishes"
                    .formatted(call.getCalledElement()));
        }
        return Optional.empty();
    }

    private boolean isKnown(CallActivity call) {
        return SignOffCall.PROCESS.equals(call.getCalledElement()) || processes.containsKey(call.getCalledElement());
    }

    private static UnsignedPath path(Process process, String element, List<String> way, String why) {
        var message =
                "%s in process %s: %s, and it is reached without the compliance sign-off (%s). Let every way to it pass a call activity that calls '%s'."
                        .formatted(element, process.getId(), why, String.join(" > ", way), SignOffCall.PROCESS);
        return new UnsignedPath(process.getId(), element, way, message);
    }
}
