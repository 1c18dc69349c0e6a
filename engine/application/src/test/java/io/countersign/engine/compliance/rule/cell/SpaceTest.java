package io.countersign.engine.compliance.rule.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.FactType;
import io.countersign.engine.compliance.rule.camunda.FeelCells;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpaceTest {

    private static final FactShape TYPE =
            FactShape.of("content.type", FactType.STRING).withAllowed(List.of("email", "sms", "push"));
    private static final FactShape AGE =
            FactShape.of("audience.minAge", FactType.NUMBER).between(0, 25);
    private static final FactShape DAY = FactShape.of("campaign.publishDate", FactType.DATE);
    private static final FactShape COUNTRIES = FactShape.of("audience.countries", FactType.STRINGS);

    private final FeelCells cells = new FeelCells();

    private List<Condition> row(String... tests) {
        return Arrays.stream(tests)
                .map(test -> cells.condition(test).condition())
                .toList();
    }

    private static boolean meet(FactShape shape, List<Condition> one, List<Condition> other) {
        var space = Space.of(List.of(shape), List.of(one, other));
        return space.where(one).meets(space.where(other));
    }

    @Test
    void tellsWhetherTwoConditionsCanHoldAtOnce() {
        assertThat(meet(TYPE, row("\"email\",\"sms\""), row("\"sms\""))).isTrue();
        assertThat(meet(TYPE, row("not(\"email\")"), row("\"email\""))).isFalse();
        assertThat(meet(AGE, row("< 18"), row(">= 18"))).isFalse();
        assertThat(meet(AGE, row("<= 18"), row(">= 18"))).isTrue();
        assertThat(meet(AGE, row("(17..18)"), row("> 17.2"))).isTrue();
        assertThat(meet(DAY, row("< date(\"2026-09-27\")"), row(">= date(\"2026-09-27\")")))
                .isFalse();
        assertThat(meet(DAY, row("<= date(\"2026-09-27\")"), row(">= date(\"2026-09-27\")")))
                .isTrue();
    }

    @Test
    void knowsThatAListCanHoldBoth() {
        assertThat(meet(COUNTRIES, row("list contains(?, \"DE\")"), row("list contains(?, \"FR\")")))
                .isTrue();
        assertThat(meet(COUNTRIES, row("list contains(?, \"DE\")"), row("not(list contains(?, \"DE\"))")))
                .isFalse();
    }

    @Test
    void findsThatACellContradictsItself() {
        var never = row("list contains(?, \"DE\") and not(list contains(?, \"DE\"))");

        assertThat(Space.of(List.of(COUNTRIES), List.of(never)).where(never).isEmpty())
                .isTrue();
    }

    @Test
    void keepsToTheValuesThatAFactCanHave() {
        var tooOld = row("> 25");

        assertThat(Space.of(List.of(AGE), List.of(tooOld)).where(tooOld).isEmpty())
                .isTrue();
    }

    @Test
    void findsWhatSeveralRowsTogetherLeave() {
        var rows = List.of(row("\"email\"", "< 18"), row("\"email\"", "-"), row("\"sms\"", ">= 18"));
        var space = Space.of(List.of(TYPE, AGE), rows);
        var boxes = rows.stream().map(space::where).toList();

        assertThat(Remainder.of(boxes.get(0), boxes.subList(1, 2)))
                .hasValueSatisfying(left -> assertThat(left).isEmpty());
        var gaps = Remainder.of(space.everything(), boxes).orElseThrow();
        assertThat(gaps)
                .extracting(space::example)
                .containsExactlyInAnyOrder("content.type = \"push\"", "content.type = \"sms\", audience.minAge = 0");
    }

    @Test
    void neverClaimsToKnowWhatItDoesNotUnderstand() {
        var opaque = row("some c in ? satisfies starts with(c, \"US\")");
        var plain = row("list contains(?, \"DE\")");
        var space = Space.of(List.of(COUNTRIES), List.of(opaque, plain));

        var both = space.where(opaque).and(space.where(plain));

        assertThat(both.isEmpty()).isFalse();
        assertThat(space.isCertain(both)).isFalse();
        assertThat(space.isCertain(space.where(plain))).isTrue();
    }

    @Test
    void treatsColumnsWithTooManyElementsAsNotUnderstoodInsteadOfWaiting() {
        var rows = IntStream.range(0, 40)
                .mapToObj(number -> row("list contains(?, \"C%d\")".formatted(number)))
                .toList();
        var space = Space.of(List.of(COUNTRIES), rows);

        var both = space.where(rows.get(0)).and(space.where(rows.get(1)));

        assertThat(both.isEmpty()).isFalse();
        assertThat(space.isCertain(both)).isFalse();
    }

    /** Every answer about sample facts agrees with asking each condition directly. */
    @Test
    void agreesWithTheConditionsThemselves() {
        var tests = List.of("< 5", "[5..10]", "not(7)", "> 3, < 1", "(2..9)", "not([4..6])", "10", "-");
        var rows = tests.stream().map(this::row).toList();
        var space = Space.of(List.of(FactShape.of("n", FactType.NUMBER)), rows);
        for (var one : rows) {
            for (var other : rows) {
                var expected = IntStream.rangeClosed(-20, 120)
                        .mapToObj(tenth -> new Literal.Amount(BigDecimal.valueOf(tenth, 1)))
                        .anyMatch(value ->
                                one.get(0).passes(value) && other.get(0).passes(value));
                assertThat(space.where(one).meets(space.where(other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(expected);
            }
        }
    }
}
