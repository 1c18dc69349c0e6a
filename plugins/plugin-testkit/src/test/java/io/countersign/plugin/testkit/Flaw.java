package io.countersign.plugin.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One thing that a {@link BoardChannel} does wrong, and the contract tests that must fail for it. */
enum Flaw {
    NONE(),
    ASKS_THE_NETWORK_TO_CHECK("checkNeedsNoNetworkAndNeverThrows"),
    BLOCKS_EVERYTHING("acceptsTheSample"),
    FORGETS_WHAT_IT_PUBLISHED("findsWhatItPublished"),
    FINDS_ANYTHING("findsNothingBeforeItPublished"),
    CLAIMS_TO_KNOW("refusesToFindWhereTheNetworkCannotBeAsked"),
    SAYS_ABSENT_WHEN_DOWN("neverSaysAbsentWhenNobodyListens"),
    TAKES_AN_ERROR_FOR_ABSENCE("neverSaysAbsentWhenTheNetworkFails"),
    TAKES_NONSENSE_FOR_AN_ANSWER("neverSaysAbsentWhenTheAnswerIsNonsense"),
    IGNORES_THE_KEY("postsOnceWhenPublishedTwiceWithTheSameKey"),
    USES_ONE_KEY_FOR_ALL("postsTwiceWithTwoKeys"),
    COUNTS_ONE_TOO_MANY("takesTextExactlyAtTheLimit"),
    COUNTS_ONE_TOO_FEW("findsTextOneUnitAboveTheLimit"),
    BLAMES_THE_AUTHOR_FOR_THE_TOKEN("tellsTheOwnerWhenTheTokenIsRefused"),
    IGNORES_RETRY_AFTER("waitsTheSecondsThatTheNetworkNames"),
    READS_SECONDS_ONLY("waitsUntilTheDateThatTheNetworkNames"),
    BLAMES_ITSELF_FOR_THE_CONTENT("tellsTheAuthorWhenTheContentIsRefused"),
    BLAMES_THE_AUTHOR_FOR_AN_OVERLOAD("saysAtMostUnknownWhenTheNetworkIsOverloaded"),
    TRIES_AGAIN_AFTER_ANY_ERROR(
            "saysUnknownWhenTheNetworkFailsAfterPublishing",
            "saysUnknownWhenTheConnectionBreaksAfterPublishing",
            "saysUnknownWhenTheNetworkIsSilentAfterPublishing"),
    BELIEVES_ANY_200("saysUnknownWhenTheAnswerIsNonsense"),
    SAYS_UNKNOWN_WHEN_DOWN("saysUnavailableWhenNobodyListens"),
    DELETES_ONCE("deletesAndMayBeAskedAgain"),
    HAS_NO_NAME("namesTheAccount"),
    BLAMES_ITSELF_FOR_THE_PASSWORD("tellsAWrongSecret"),
    REPEATS_THE_NETWORKS_WORDS("keepsSecretsOutOfMessages"),
    PRINTS_ITS_TOKEN("keepsSecretsOutOfToString");

    private final Set<String> brokenTests;

    Flaw(String... brokenTests) {
        this.brokenTests = Set.of(brokenTests);
    }

    static Flaw of(String contractTest) {
        return Arrays.stream(values())
                .filter(flaw -> flaw.brokenTests.contains(contractTest))
                .findFirst()
                .orElse(NONE);
    }

    static List<String> brokenTests() {
        return Arrays.stream(values())
                .flatMap(flaw -> flaw.brokenTests.stream())
                .toList();
    }
}
