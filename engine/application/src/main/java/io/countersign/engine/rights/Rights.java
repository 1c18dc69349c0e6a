package io.countersign.engine.rights;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Operation;
import io.countersign.engine.identity.Operation.Who;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Role;
import io.countersign.engine.identity.Scope;
import io.countersign.engine.rights.Verdict.Answer;
import io.countersign.engine.rights.Verdict.Reason;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges by asking the same table and the same items as a real call would. */
@Component
public class Rights {

    private static final Set<Role> EVERYWHERE = EnumSet.of(Role.PLATFORM_ADMIN, Role.AUDITOR);
    private static final Set<Scope> OF_ITEMS = EnumSet.of(Scope.ITEM, Scope.ITEM_CHANGE);

    private final Items items;

    Rights(Items items) {
        this.items = items;
    }

    /** @param item what it would be done on, where that is asked */
    public Verdict judge(Person person, Operation operation, Optional<Item> item) {
        if (!person.active()) {
            return Verdict.of(Answer.NO, Reason.INACTIVE);
        }
        if (!operation.admits(person)) {
            return Verdict.of(Answer.NO, operation.who() == Who.NOBODY ? Reason.NOBODY : Reason.NO_ROLE);
        }
        if (item.isPresent() && OF_ITEMS.contains(operation.scope())) {
            return onItem(person, operation, item.get());
        }
        var answer = operation.scope() == Scope.ALL ? Answer.YES : Answer.DEPENDS;
        return switch (operation.who()) {
            case ANYONE -> Verdict.of(answer, Reason.EVERYBODY);
            case SIGNED_IN -> Verdict.of(answer, Reason.SIGNED_IN);
            case ROLES, NOBODY -> new Verdict(answer, Reason.ROLE, givingGroups(person, operation.roles()));
        };
    }

    private Verdict onItem(Person person, Operation operation, Item item) {
        if (!items.maySee(person, item.id())) {
            return Verdict.of(Answer.NO, Reason.ITEM_NOT_IN_SIGHT);
        }
        if (operation.scope() == Scope.ITEM_CHANGE && !items.mayEdit(person, item.id())) {
            return Verdict.of(Answer.NO, Reason.NO_AUTHOR);
        }
        if (item.author().equals(person.id())) {
            return Verdict.of(Answer.YES, Reason.OWN_ITEM);
        }
        return Collections.disjoint(person.roles(), EVERYWHERE)
                ? new Verdict(Answer.YES, Reason.REGION_OF_ITEM, givingGroups(person, operation.roles()))
                : new Verdict(Answer.YES, Reason.EVERY_ITEM, givingGroups(person, EVERYWHERE));
    }

    private static List<GroupId> givingGroups(Person person, Set<Role> roles) {
        return person.groups().stream()
                .filter(group -> !Collections.disjoint(Role.ofFunction(group.function()), roles))
                .sorted()
                .toList();
    }
}
