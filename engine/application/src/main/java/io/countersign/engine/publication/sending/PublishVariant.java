package io.countersign.engine.publication.sending;

import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.PublicationSettings;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Steps;
import io.countersign.engine.workflow.Call;
import io.countersign.engine.workflow.ExternalOperation;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.channel.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Publishes the variant of one row of the ledger: the operation {@code publishVariant} of the models. May be run any number
 * of times for the same row, by any node, after any crash; the row decides what is done.
 */
@Component
class PublishVariant implements ExternalOperation {

    private final Ledger ledger;
    private final Steps steps;
    private final Attempt attempt;
    private final Settling settling;
    private final PublicationSettings settings;
    private final Clock clock;

    PublishVariant(
            Ledger ledger, Steps steps, Attempt attempt, Settling settling, PublicationSettings settings, Clock clock) {
        this.ledger = ledger;
        this.steps = steps;
        this.attempt = attempt;
        this.settling = settling;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the next step of a row needs. */
    @Component
    record Attempt(
            Gate gate,
            Permission permission,
            Seal seal,
            Sender sender,
            Inquiry inquiry,
            Tracker tracker,
            Succession succession) {}

    @Override
    public String id() {
        return "publishVariant";
    }

    @Override
    public Duration lockTime() {
        return settings.lease();
    }

    @Override
    public Outcome run(Call call) {
        PublicationId id = PublicationId.of(call.text("publicationId"));
        steps.carriedBy(id, call.taskId());
        Entry entry = ledger.entry(id);
        return switch (entry.publication().state()) {
            case ABANDONED, TAKEN_DOWN -> Outcome.done();
            case SENT ->
                isLive(entry)
                        ? attempt.succession().clear(entry.publication())
                        : attempt.tracker().track(entry);
            case SENDING -> sending(entry);
            case UNKNOWN -> attempt.inquiry().ask(entry);
            case FAILED -> failedBefore(entry);
            case NEW -> attempt.gate().closed(entry).orElseGet(() -> send(entry));
        };
    }

    private static boolean isLive(Entry entry) {
        return entry.publication().copy().filter(Publication.Copy::live).isPresent();
    }

    /** Somebody else is at it, or was when its process ended. */
    private Outcome sending(Entry entry) {
        if (!entry.lapsed()) {
            return new Outcome.Later(
                    entry.leaseUntil().orElseGet(clock::instant).plusMillis(50), "Another worker may still be at it.");
        }
        Publication publication = entry.publication();
        settling.unknown(
                publication.id(),
                publication.attempts(),
                "The product ended while it was sending. The network is asked before anything is repeated.");
        return attempt.inquiry().ask(ledger.entry(publication.id()));
    }

    /** An incident was retried. After a plugin's defect nobody knows how far it came. */
    private Outcome failedBefore(Entry entry) {
        Publication publication = entry.publication();
        if (entry.unsure()) {
            settling.unknown(
                    publication.id(), publication.attempts(), "Its plugin failed. The network is asked first.");
            return attempt.inquiry().ask(ledger.entry(publication.id()));
        }
        return attempt.gate().closed(entry).orElseGet(() -> send(entry));
    }

    private Outcome send(Entry entry) {
        Publication publication = entry.publication();
        Optional<String> forbidden = attempt.permission().whyNot(publication);
        if (forbidden.isPresent()) {
            return settling.notPermitted(publication, forbidden.get());
        }
        Variant variant;
        try {
            variant = attempt.seal().open(entry);
        } catch (Seal.Broken broken) {
            return settling.incident(publication, publication.attempts(), Trouble.HASH_MISMATCH, broken.message());
        }
        Optional<Integer> begun = steps.begin(publication.id(), settings.lease());
        return begun.isPresent()
                ? attempt.sender().send(ledger.entry(publication.id()), begun.get(), variant)
                : attempt.gate()
                        .stopped(publication)
                        .orElseGet(() -> new Outcome.Later(clock.instant(), "It changed meanwhile."));
    }
}
