package io.countersign.engine.retention;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.retention.LegalHold.Lifting;
import io.countersign.engine.retention.jdbc.HoldTable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal and compliance place holds; another of them lifts. */
@Service
public class LegalHolds {

    private static final Set<String> FUNCTIONS = Set.of("legal", "compliance", "compliance-admin");

    private final HoldTable table;
    private final Items items;
    private final Campaigns campaigns;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LegalHolds(
            HoldTable table,
            Items items,
            Campaigns campaigns,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.items = items;
        this.campaigns = campaigns;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @throws ProblemException 403, 404, 410 when it was erased already */
    @Transactional
    public LegalHold onItem(ItemId item, String reason) {
        PersonId by = allowed();
        table.lock();
        items.get(item);
        return place(Optional.of(item), Optional.empty(), reason, by);
    }

    /** @throws ProblemException 403, 404 */
    @Transactional
    public LegalHold onCampaign(CampaignId campaign, String reason) {
        PersonId by = allowed();
        table.lock();
        if (campaigns.find(campaign).isEmpty()) {
            throw ProblemException.notFound("Campaign", campaign);
        }
        return place(Optional.empty(), Optional.of(campaign), reason, by);
    }

    private LegalHold place(Optional<ItemId> item, Optional<CampaignId> campaign, String reason, PersonId by) {
        LegalHold hold = new LegalHold(UUID.randomUUID(), item, campaign, reason, by, now(), Optional.empty());
        table.insert(hold);
        events.publishEvent(new LegalHoldChanged(hold));
        return hold;
    }

    /** @throws ProblemException 403 for whoever placed it, 404 when it does not hold */
    @Transactional
    public void lift(UUID id, String reason) {
        PersonId by = allowed();
        LegalHold hold = table.find(id).orElseThrow(() -> ProblemException.notFound("Legal hold", id));
        if (hold.placedBy().equals(by)) {
            throw ProblemException.forbidden(
                    "SAME_PERSON",
                    "Legal hold: you placed it, so another person lifts it. Ask one of legal or compliance.");
        }
        Lifting lifting = new Lifting(by, now(), reason);
        if (!table.lift(id, lifting)) {
            throw ProblemException.notFound("Legal hold", id);
        }
        events.publishEvent(new LegalHoldChanged(new LegalHold(
                id,
                hold.item(),
                hold.campaign(),
                hold.reason(),
                hold.placedBy(),
                hold.placedAt(),
                Optional.of(lifting))));
    }

    /** Those that hold now, the oldest first, as far as the person who is acting may see what they are on. */
    @Transactional(readOnly = true)
    public List<LegalHold> inForce() {
        Person person = current.get();
        return table.inForce().stream()
                .filter(hold ->
                        hold.item().map(item -> items.maySee(person, item)).orElse(true))
                .toList();
    }

    /** Whether the person who is acting could lift it. */
    public boolean mayLift(LegalHold hold) {
        Person person = current.get();
        return decides(person) && !hold.placedBy().equals(person.id());
    }

    private static boolean decides(Person person) {
        return person.groups().stream().anyMatch(group -> FUNCTIONS.contains(group.function()));
    }

    private PersonId allowed() {
        Person person = current.get();
        if (!decides(person)) {
            throw ProblemException.forbidden(
                    "NOT_LEGAL", "Legal hold: legal and compliance decide on it. Ask one of them.");
        }
        return person.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
