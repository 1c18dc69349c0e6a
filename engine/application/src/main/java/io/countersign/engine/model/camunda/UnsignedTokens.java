package io.countersign.engine.model.camunda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Plays the token game with tokens that have not passed the sign-off, and remembers where they come. A sign-off lets none
 * through; but what is attached to it, or begins beside it, does not pass it. A parallel join waits for all its tokens, so it
 * lets one through only when all of them are unsigned.
 *
 * <p>Some tokens are only <em>aside</em> in their scope: those of events that do not interrupt. They can publish, but they do
 * not end the scope, because it also waits for the one that was there before.
 */
final class UnsignedTokens {

    private final Predicate<CallActivity> passes;
    private final Map<Place, Arrival> arrivals = new HashMap<>();
    private final Deque<Place> news = new ArrayDeque<>();

    private UnsignedTokens(Predicate<CallActivity> passes) {
        this.passes = passes;
    }

    /** @param passes whether a called process, other than the sign-off, can be run through without a sign-off */
    static UnsignedTokens of(Process process, Predicate<CallActivity> passes) {
        var tokens = new UnsignedTokens(passes);
        tokens.begin(process, null);
        while (!tokens.news.isEmpty()) {
            tokens.move(tokens.news.pop());
        }
        return tokens;
    }

    boolean enter(FlowNode node) {
        return arrivals.containsKey(new Place(node, Side.ENTER));
    }

    boolean leave(FlowNode node) {
        return arrivals.containsKey(new Place(node, Side.LEAVE));
    }

    /** Whether the scope can be ended by tokens that have not passed the sign-off. */
    boolean canEnd(ModelElementInstance scope) {
        return Elements.ends(scope).anyMatch(end -> isMain(new Place(end, Side.LEAVE)));
    }

    /** Ids of the steps on the way to and including this one. */
    List<String> pathTo(FlowNode node) {
        var way = new ArrayList<String>();
        var place = new Place(node, Side.ENTER);
        for (Place next = place; next != null; next = from(next)) {
            if (way.isEmpty() || !way.get(way.size() - 1).equals(next.node().getId())) {
                way.add(next.node().getId());
            }
        }
        Collections.reverse(way);
        return way;
    }

    private @Nullable Place from(Place place) {
        var arrival = arrivals.get(place);
        return arrival == null ? null : arrival.from();
    }

    private void begin(ModelElementInstance scope, @Nullable Place from) {
        Elements.beginnings(scope).forEach(node -> arrive(new Place(node, Side.ENTER), from, true));
        Elements.eventSubProcesses(scope).forEach(sub -> arrive(new Place(sub, Side.ENTER), from, interrupts(sub)));
    }

    private static boolean interrupts(SubProcess eventSubProcess) {
        return Elements.nodes(eventSubProcess).stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .anyMatch(start -> start.isInterrupting() && !Elements.isCompensation(start));
    }

    private void move(Place place) {
        if (place.side() == Side.ENTER) {
            enterNode(place);
        } else {
            leaveNode(place);
        }
    }

    private void enterNode(Place place) {
        var node = place.node();
        boolean main = isMain(place);
        if (node instanceof Activity activity) {
            Elements.boundaryEvents(activity).forEach(event -> interruptedBy(event, place, main));
        }
        if (node instanceof SubProcess sub) {
            begin(sub, place);
            if (sub.getLoopCharacteristics() != null || canEnd(sub)) {
                arrive(new Place(node, Side.LEAVE), place, main);
            }
        } else if (!(node instanceof CallActivity call) || isPassed(call)) {
            arrive(new Place(node, Side.LEAVE), place, main);
        }
    }

    private boolean isPassed(CallActivity call) {
        if (SignOffCall.isSignOff(call)) {
            return false;
        }
        return SignOffCall.PROCESS.equals(call.getCalledElement())
                || call.getLoopCharacteristics() != null
                || passes.test(call);
    }

    private void interruptedBy(BoundaryEvent event, Place from, boolean main) {
        boolean aside = !event.cancelActivity() || Elements.isCompensation(event);
        arrive(new Place(event, Side.ENTER), from, main && !aside);
        Elements.handlers(event).forEach(handler -> arrive(new Place(handler, Side.ENTER), from, false));
    }

    private void leaveNode(Place place) {
        var node = place.node();
        boolean main = isMain(place);
        node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(target -> follow(place, target, main));
        if (node instanceof ThrowEvent event) {
            Elements.linkTargets(event).forEach(target -> arrive(new Place(target, Side.ENTER), place, main));
        }
        if (main
                && Elements.scopeOf(node) instanceof SubProcess scope
                && Elements.ends(scope).anyMatch(node::equals)) {
            arrive(new Place(scope, Side.LEAVE), place, isMain(new Place(scope, Side.ENTER)));
        }
    }

    private void follow(Place from, FlowNode target, boolean main) {
        boolean waits = target instanceof ParallelGateway
                && !target.getIncoming().stream().map(SequenceFlow::getSource).allMatch(this::leave);
        if (!waits) {
            arrive(new Place(target, Side.ENTER), from, main);
        }
    }

    private boolean isMain(Place place) {
        var arrival = arrivals.get(place);
        return arrival != null && arrival.main();
    }

    /** Nothing new when it was there before, unless it was only aside until now. */
    private void arrive(Place place, @Nullable Place from, boolean main) {
        var before = arrivals.get(place);
        if (before == null) {
            arrivals.put(place, new Arrival(from, main));
            news.add(place);
        } else if (main && !before.main()) {
            arrivals.put(place, new Arrival(before.from(), true));
            news.add(place);
        }
    }

    private enum Side {
        ENTER,
        LEAVE
    }

    private record Place(FlowNode node, Side side) {}

    /** @param main whether it is more than aside */
    private record Arrival(@Nullable Place from, boolean main) {}
}
