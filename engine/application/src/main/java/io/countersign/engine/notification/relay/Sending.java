package io.countersign.engine.notification.relay;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.notification.DeliveriesChanged;
import io.countersign.engine.notification.jdbc.DeliveryTable;
import io.countersign.engine.notification.mail.Handover;
import io.countersign.engine.notification.mail.MailWriter;
import io.countersign.engine.notification.mail.PostOffice;
import io.countersign.engine.reading.Reading;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings one mail out: looks whether it is still wanted, writes it, hands it over outside any transaction, notes the result. */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final DeliveryTable deliveries;
    private final Audience audience;
    private final MailWriter writer;
    private final PostOffice office;
    private final Context context;

    Sending(DeliveryTable deliveries, Audience audience, MailWriter writer, PostOffice office, Context context) {
        this.deliveries = deliveries;
        this.audience = audience;
        this.writer = writer;
        this.office = office;
        this.context = context;
    }

    /** Sends one mail. */
    Round next() {
        if (!office.isOpen()) {
            return Round.NOTHING;
        }
        var due = deliveries.claim();
        if (due.isEmpty()) {
            return Round.NOTHING;
        }
        try {
            var round = context.acting().asSystem("send mails", () -> bring(due.get()));
            context.events().publishEvent(new DeliveriesChanged());
            return round == Round.DONE && !due.get().more() ? Round.LAST : round;
        } catch (RuntimeException defect) {
            LOG.error(
                    "Mail {} could not be written. It is tried again.",
                    due.get().id(),
                    defect);
            later(due.get(), "It could not be written; the log says why.");
            return Round.DONE;
        }
    }

    private Round bring(DeliveryTable.Due due) {
        var asked = context.reading().together(() -> ask(due));
        if (asked.whyNot().isPresent()) {
            deliveries.skipped(due.id(), asked.whyNot().get());
            return Round.DONE;
        }
        if (context.isTooOld(due)) {
            deliveries.dead(due.id(), "It could not be sent for too long.");
            return Round.DONE;
        }
        var recipient = asked.recipient().orElseThrow();
        var mail = context.reading().together(() -> writer.write(due.notice(), recipient));
        var result = office.send(due.id(), recipient.email(), mail);
        if (result instanceof Handover.Accepted) {
            deliveries.sent(due.id(), mail.subject());
            return Round.DONE;
        }
        if (result instanceof Handover.Refused refused) {
            deliveries.dead(due.id(), refused.why());
            return Round.DONE;
        }
        later(due, result instanceof Handover.Unreachable away ? away.why() : "");
        return Round.UNREACHABLE;
    }

    private Asked ask(DeliveryTable.Due due) {
        return new Asked(
                audience.whyNot(due.notice(), due.recipient()), context.people().find(due.recipient()));
    }

    /** @param recipient there unless something speaks against the mail */
    private record Asked(Optional<String> whyNot, Optional<Person> recipient) {}

    private void later(DeliveryTable.Due due, String why) {
        var wait = context.settings().waitAfter(due.attempts());
        var jitter = ThreadLocalRandom.current().nextDouble(0.75, 1.25);
        deliveries.later(due.id(), Duration.ofMillis((long) (wait.toMillis() * jitter)), why);
    }

    /** How it went. */
    enum Round {
        NOTHING,
        DONE,
        /** Done, and no other mail is due. */
        LAST,
        UNREACHABLE
    }

    /** What sending needs to know beside the mail. */
    @Component
    record Context(
            People people,
            Acting acting,
            RelaySettings settings,
            Clock clock,
            ApplicationEventPublisher events,
            Reading reading) {

        boolean isTooOld(DeliveryTable.Due due) {
            return due.createdAt().plus(settings.giveUpAfter()).isBefore(clock.instant());
        }
    }
}
