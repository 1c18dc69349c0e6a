package io.countersign.engine.identity.keycloak;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.jdbc.MirroredPeople;
import io.countersign.engine.problem.ProblemException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes our tables say what Keycloak says. What was decided stays with those who decided it. */
@ByKeycloak
@Component
public class Mirror {

    private static final Logger LOG = LoggerFactory.getLogger(Mirror.class);
    private static final int MOST_SAID = 1_000;

    private final Directory directory;
    private final MirroredPeople people;
    private final String issuer;
    private final Set<String> passedOver = ConcurrentHashMap.newKeySet();

    Mirror(Directory directory, MirroredPeople people, KeycloakSettings settings) {
        this.directory = directory;
        this.people = people;
        this.issuer = settings.issuer().toString();
    }

    /**
     * Takes over one user who just proved who it is.
     *
     * @throws DirectoryAway when Keycloak cannot be asked
     * @throws ProblemException 403 when the user cannot be a person here
     */
    public Person arrive(String subject) {
        var member = directory
                .find(subject)
                .orElseThrow(() -> ProblemException.forbidden(
                        "ACCOUNT_UNUSABLE", "Your account has no id that can be used here. Ask your administrator."));
        if (member.email().isEmpty() && !member.isMachine()) {
            throw ProblemException.forbidden(
                    "ACCOUNT_WITHOUT_EMAIL",
                    "Your account has no mail address, and without one nobody can ask you. Have one added to it.");
        }
        return people.keep(issuer, subject, telling(member));
    }

    /** Takes over everybody. Who is disabled comes first, so that a slow directory does not keep them in. */
    void sweep() {
        var disabled = directory.disabled();
        var known = people.of(issuer);
        known.values().stream()
                .filter(person ->
                        person.active() && disabled.contains(person.id().value()))
                .forEach(this::retire);
        people.ofOthersThan(issuer).forEach(this::retire);

        var groups = directory.groups();
        if (groups.isEmpty()) {
            throw new DirectoryAway(
                    "Keycloak shows no group named like legal/de. Import the realm's groups, and give the"
                            + " service account of the directory the roles query-groups, query-users and view-users.");
        }
        keepMembers(groups, disabled, known);
    }

    private void keepMembers(Set<GroupId> groups, Set<String> disabled, Map<String, Person> known) {
        var told = new HashSet<>(disabled);
        for (var member : directory.members(groups)) {
            if (told.add(member.subject())) {
                keep(member, known);
            }
        }
        known.values().stream()
                .filter(person -> person.active() && !told.contains(person.id().value()))
                .forEach(person -> directory
                        .find(person.id().value())
                        .ifPresentOrElse(member -> keep(member, known), () -> retire(person)));
    }

    private void keep(Member member, Map<String, Person> known) {
        var usable = PersonId.isWellFormed(member.subject())
                && (member.isMachine() || !member.email().isEmpty());
        if (!usable) {
            sayOnce(member);
            return;
        }
        var told = telling(member);
        var person = known.get(member.subject());
        if (person == null || !told.isSameAs(person)) {
            people.keep(issuer, member.subject(), told);
        }
    }

    private void sayOnce(Member member) {
        if (passedOver.size() < MOST_SAID && passedOver.add(member.subject())) {
            LOG.warn(
                    "Keycloak's user {} has no mail address or no usable id and is passed over. Add what is missing.",
                    member.subject());
        }
    }

    private void retire(Person person) {
        LOG.info("Person {} is disabled or gone in Keycloak and may no longer act here.", person.id());
        people.retire(person.id());
    }

    private static MirroredPeople.Telling telling(Member member) {
        if (!member.isMachine()) {
            return new MirroredPeople.Telling(member.displayName(), member.email(), member.groups());
        }
        var groups = member.groups().stream()
                .filter(group -> group.function().equals("machine"))
                .collect(Collectors.toUnmodifiableSet());
        return new MirroredPeople.Telling(member.displayName(), member.subject() + "@machine.invalid", groups);
    }
}
