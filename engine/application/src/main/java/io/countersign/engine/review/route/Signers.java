package io.countersign.engine.review.route;

import io.countersign.engine.identity.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether enough different people can be found: per market everybody signs once at most, and who signs off jointly has
 * signed nothing else. A matching of people to signatures, by augmenting paths.
 */
final class Signers {

    private final List<Requirement> reviews;
    private final List<Requirement> signOffs;
    private final Set<String> markets = new HashSet<>();

    Signers(List<Requirement> requirements) {
        reviews = requirements.stream().filter(one -> !one.signOff()).toList();
        signOffs = requirements.stream().filter(Requirement::signOff).toList();
        reviews.forEach(one -> markets.addAll(one.markets()));
    }

    boolean suffice() {
        return suffice(0, new HashSet<>());
    }

    /** Tries everybody for the sign-offs, and for each choice whether the rest suffices. */
    private boolean suffice(int signOff, Set<PersonId> taken) {
        if (signOff == signOffs.size()) {
            return markets.stream().allMatch(market -> suffice(market, taken));
        }
        for (PersonId person : signOffs.get(signOff).ids()) {
            if (taken.add(person)) {
                if (suffice(signOff + 1, taken)) {
                    return true;
                }
                taken.remove(person);
            }
        }
        return false;
    }

    private boolean suffice(String market, Set<PersonId> taken) {
        var signatures = new ArrayList<Set<PersonId>>();
        for (Requirement review : reviews) {
            if (review.concerns(market)) {
                signatures.addAll(Collections.nCopies(review.quorum(), review.ids()));
            }
        }
        Map<PersonId, Integer> given = new HashMap<>();
        for (int n = 0; n < signatures.size(); n++) {
            if (!find(n, signatures, given, new HashSet<>(taken))) {
                return false;
            }
        }
        return true;
    }

    private static boolean find(
            int signature, List<Set<PersonId>> signatures, Map<PersonId, Integer> given, Set<PersonId> tried) {
        for (PersonId person : signatures.get(signature)) {
            if (tried.add(person)) {
                var other = given.get(person);
                if (other == null || find(other, signatures, given, tried)) {
                    given.put(person, signature);
                    return true;
                }
            }
        }
        return false;
    }
}
