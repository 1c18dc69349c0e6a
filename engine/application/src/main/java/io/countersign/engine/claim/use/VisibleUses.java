package io.countersign.engine.claim.use;

import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The live uses of a claim in items that the person who is acting may see. */
@Component
public class VisibleUses {

    private final LiveUses live;
    private final Items items;
    private final CurrentPerson current;

    VisibleUses(LiveUses live, Items items, CurrentPerson current) {
        this.live = live;
        this.items = items;
        this.current = current;
    }

    public List<ClaimUse> of(ClaimId claim, Optional<ClaimUse.Position> after, int limit) {
        Person person = current.get();
        return live.of(claim, after, limit, use -> items.maySee(person, use.item()));
    }
}
