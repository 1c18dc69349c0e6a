package io.countersign.engine.retention.erasure;

import io.countersign.engine.content.ErasableItem;
import io.countersign.engine.content.ErasableItems;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.Market;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.retention.ErasureRecord;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A compliance administrator of all markets of an item erases it without waiting for the night; no day comes earlier by it. */
@Service
public class ErasingByHand {

    private static final String ADMINISTRATORS = "compliance-admin";

    private final Erasing erasing;
    private final ErasableItems erasable;
    private final Items items;
    private final CurrentPerson current;

    ErasingByHand(Erasing erasing, ErasableItems erasable, Items items, CurrentPerson current) {
        this.erasing = erasing;
        this.erasable = erasable;
        this.items = items;
        this.current = current;
    }

    /**
     * @param confirmation the item's name, so that nobody erases another one than he thinks
     * @throws ProblemException 400, 403, 404, 409
     */
    @Transactional
    public ErasureRecord erase(ItemId id, String confirmation, String reason) {
        Person person = current.get();
        if (!items.maySee(person, id)) {
            throw ProblemException.notFound("Item", id);
        }
        ErasableItem item = erasable.get(id);
        if (!item.markets().stream().allMatch(market -> administers(person, market))) {
            throw ProblemException.forbidden(
                    "NOT_YOUR_REGION",
                    "The item '%s' is for markets that you do not administer. Ask a compliance administrator of all of them."
                            .formatted(item.name()));
        }
        if (item.erasedAt().isEmpty() && !item.name().equals(confirmation)) {
            throw ProblemException.invalid(
                    "confirmation",
                    "OTHER_NAME",
                    "Confirmation: it is not the item's name. Write '%s', exactly, to erase it."
                            .formatted(item.name()));
        }
        return erasing.erase(id, Optional.of(person.id()), reason);
    }

    private static boolean administers(Person person, Market market) {
        return !Collections.disjoint(person.groups(), Regions.groupsFor(ADMINISTRATORS, market.code()));
    }
}
