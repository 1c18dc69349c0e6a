package io.countersign.engine.review.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.ReviewKind;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignersTest {

    @Test
    void findDifferentPeopleEvenWhenTheObviousChoiceIsWrong() {
        assertThat(suffice(review("DE", 1, "ana", "bob"), review("DE", 1, "ana")))
                .isTrue();
    }

    @Test
    void doNotSufficeWhenOnePersonIsAllThatTwoRolesHave() {
        assertThat(suffice(review("DE", 1, "ana"), review("DE", 1, "ana"))).isFalse();
    }

    @Test
    void sufficeWhenOnePersonSignsForTwoMarkets() {
        assertThat(suffice(review("DE", 1, "ana"), review("FR", 1, "ana"))).isTrue();
    }

    @Test
    void countDifferentPeopleForAQuorum() {
        assertThat(suffice(review("DE", 2, "ana", "bob"), review("DE", 1, "cem")))
                .isTrue();
        assertThat(suffice(review("DE", 2, "ana", "bob"), review("DE", 1, "bob")))
                .isFalse();
    }

    @Test
    void keepWhoSignsOffOutOfEveryReview() {
        assertThat(suffice(review("DE", 1, "ana", "bob"), signOff("ana"))).isTrue();
        assertThat(suffice(review("DE", 1, "ana"), review("FR", 1, "bob"), signOff("ana", "bob")))
                .isFalse();
        assertThat(suffice(signOff("ana"), signOff("ana"))).isFalse();
    }

    private static boolean suffice(Requirement... requirements) {
        return new Signers(List.of(requirements)).suffice();
    }

    private static Requirement review(String market, int quorum, String... people) {
        return requirement(market, ReviewKind.REVIEW, quorum, people);
    }

    private static Requirement signOff(String... people) {
        return requirement("DE, FR", ReviewKind.SIGN_OFF, 1, people);
    }

    private static Requirement requirement(String market, ReviewKind kind, int quorum, String... people) {
        return new Requirement(
                "LEGAL",
                List.of(market),
                kind,
                quorum,
                List.of("because"),
                Optional.empty(),
                Optional.empty(),
                new GroupId("legal/de"),
                Arrays.stream(people).map(SignersTest::person).toList());
    }

    private static Person person(String id) {
        return new Person(
                new PersonId(id), id, id + "@example.org", Locale.ENGLISH, ZoneOffset.UTC, true, Set.of(), Set.of());
    }
}
