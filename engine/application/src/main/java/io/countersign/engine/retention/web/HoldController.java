package io.countersign.engine.retention.web;

import io.countersign.engine.content.Campaign;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.retention.LegalHold;
import io.countersign.engine.retention.LegalHolds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Legal holds over HTTP. */
@RestController
@RequestMapping("/api/legal-holds")
class HoldController {

    private final LegalHolds holds;
    private final People people;
    private final Items items;
    private final Campaigns campaigns;

    HoldController(LegalHolds holds, People people, Items items, Campaigns campaigns) {
        this.holds = holds;
        this.people = people;
        this.items = items;
        this.campaigns = campaigns;
    }

    record NewHold(
            @Nullable UUID item,
            @Nullable UUID campaign,
            @NotBlank @Size(min = 3, max = 2000) String reason) {}

    record Reason(@NotBlank @Size(min = 3, max = 2000) String reason) {}

    record Somebody(String id, String displayName) {}

    record HoldAnswer(
            UUID id,
            @Nullable UUID item,
            @Nullable UUID campaign,
            String name,
            String reason,
            Somebody placedBy,
            Instant placedAt,
            boolean mayLift) {}

    @GetMapping
    List<HoldAnswer> list() {
        return holds.inForce().stream().map(this::answer).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    HoldAnswer place(@Valid @RequestBody NewHold hold) {
        String reason = hold.reason().strip();
        if (hold.item() != null && hold.campaign() == null) {
            return answer(holds.onItem(new ItemId(hold.item()), reason));
        }
        if (hold.campaign() != null && hold.item() == null) {
            return answer(holds.onCampaign(new CampaignId(hold.campaign()), reason));
        }
        throw ProblemException.invalid(
                "item", "ONE_OF", "Item and campaign: exactly one of them can be held. Name one.");
    }

    @FreshLogin
    @PostMapping("/{holdId}/lifting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable UUID holdId, @Valid @RequestBody Reason reason) {
        holds.lift(holdId, reason.reason().strip());
    }

    private HoldAnswer answer(LegalHold hold) {
        PersonId by = hold.placedBy();
        return new HoldAnswer(
                hold.id(),
                hold.item().map(ItemId::value).orElse(null),
                hold.campaign().map(CampaignId::value).orElse(null),
                name(hold),
                hold.reason(),
                new Somebody(
                        by.value(), people.find(by).map(Person::displayName).orElse(by.value())),
                hold.placedAt(),
                holds.mayLift(hold));
    }

    /** Of what it is on; those that the person may not see are not listed. */
    private String name(LegalHold hold) {
        return hold.item()
                .map(item -> items.get(item).name())
                .or(() -> hold.campaign().flatMap(campaigns::find).map(Campaign::name))
                .orElse("");
    }
}
