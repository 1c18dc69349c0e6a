package io.countersign.engine.claim;

import io.countersign.engine.TestCompany;
import io.countersign.engine.identity.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Proposes and accepts claims as people do; everything not said is right. */
public final class ClaimDesk {

    public static final LocalDate LAST_DAY = LocalDate.of(2098, 6, 30);

    private final Claims claims;
    private final TestCompany company;

    public ClaimDesk(Claims claims, TestCompany company) {
        this.claims = claims;
        this.company = company;
    }

    /** Words that no other test uses. */
    public static String words() {
        return "Pots of " + UUID.randomUUID().toString().substring(0, 8) + " last for 30 years";
    }

    public static ClaimContent content(String text, String... regions) {
        return new ClaimContent(
                text,
                "en",
                "efficacy",
                "Test report 12/2026 of the laboratory",
                Optional.empty(),
                new TreeSet<>(Set.of(regions)),
                LocalDate.of(2026, 1, 1),
                LAST_DAY,
                new PersonId("mia"));
    }

    /** Proposed by Cora, accepted by Carl. */
    public Claim accepted(String text) {
        Claim proposed = company.as("cora", () -> claims.propose(content(text, "de")));
        return company.as("carl", () -> claims.accept(proposed.id(), 1));
    }
}
