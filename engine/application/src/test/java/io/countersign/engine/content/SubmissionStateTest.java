package io.countersign.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionStateTest {

    private static final String[] COLUMNS = {
        "IN_REVIEW", "APPROVED", "SCHEDULED", "MISSED", "PUBLISHED", "RETURNED", "REJECTED", "WITHDRAWN", "REPLACED"
    };

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // to:     IN_REVIEW APPROVED SCHEDULED MISSED PUBLISHED RETURNED REJECTED WITHDRAWN REPLACED
        "IN_REVIEW, -        yes      -         yes    -         yes      yes      yes       yes",
        "APPROVED,  -        -        yes       yes    yes       yes      -        yes       yes",
        "SCHEDULED, -        -        -         yes    yes       yes      -        yes       yes",
        "MISSED,    yes      yes      yes       -      -         yes      yes      yes       yes",
        "PUBLISHED, -        -        -         -      -         -        -        -         -",
        "RETURNED,  -        -        -         -      -         -        -        -         -",
        "REJECTED,  -        -        -         -      -         -        -        -         -",
        "WITHDRAWN, -        -        -         -      -         -        -        -         -",
        "REPLACED,  -        -        -         -      -         -        -        -         -"
    })
    void takesExactlyTheseSteps(SubmissionState from, String row) {
        var allowed = row.strip().split("\\s+", -1);

        for (int column = 0; column < COLUMNS.length; column++) {
            var to = SubmissionState.valueOf(COLUMNS[column]);
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(allowed[column].equals("yes"));
        }
    }

    @Test
    void coversEveryState() {
        assertThat(COLUMNS)
                .containsExactlyInAnyOrder(
                        Arrays.stream(SubmissionState.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void isOpenExactlyWhileItCanBeWithdrawn(SubmissionState state) {
        assertThat(state.isOpen()).isEqualTo(state.mayBecome(SubmissionState.WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource(value = SubmissionState.class, names = "REPLACED", mode = EnumSource.Mode.EXCLUDE)
    void isTheStateOfItsItemByName(SubmissionState state) {
        assertThat(ItemState.valueOf(state.name())).hasToString(state.name());
    }
}
