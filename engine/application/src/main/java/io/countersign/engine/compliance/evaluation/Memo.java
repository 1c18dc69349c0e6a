package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.table.Scope;
import java.util.Arrays;
import java.util.List;

/** Answers each condition at most once per facts, those about the market once per market. For one thread. */
final class Memo {

    static final byte FALSE = 1;
    static final byte TRUE = 2;
    /** A fact it needs is not known. */
    static final byte OPEN = 3;

    private final List<Condition> conditions;
    private final int[] byMarket;
    private final Facts facts;
    private final byte[] known;
    private Scope scope;

    Memo(List<Condition> conditions, int[] byMarket, Facts facts, Scope scope) {
        this.conditions = conditions;
        this.byMarket = byMarket;
        this.facts = facts;
        this.known = new byte[conditions.size()];
        this.scope = scope;
    }

    void enter(Scope market) {
        scope = market;
        for (int number : byMarket) {
            known[number] = 0;
        }
    }

    byte ask(int number) {
        byte answer = known[number];
        if (answer == 0) {
            answer = answer(conditions.get(number));
            known[number] = answer;
        }
        return answer;
    }

    /** Whether all hold: {@link #FALSE} as soon as one does not, {@link #OPEN} when only unknown facts are left. */
    byte all(int[] numbers) {
        byte all = TRUE;
        for (int number : numbers) {
            byte one = ask(number);
            if (one == FALSE) {
                return FALSE;
            }
            if (one == OPEN) {
                all = OPEN;
            }
        }
        return all;
    }

    /** Whether one of each column's can hold. */
    boolean mayHold(List<int[]> columns) {
        for (int[] column : columns) {
            if (Arrays.stream(column).allMatch(number -> ask(number) == FALSE)) {
                return false;
            }
        }
        return true;
    }

    private byte answer(Condition condition) {
        boolean waits = !facts.unknown().isEmpty()
                && !condition.asksForNull()
                && condition.needs().stream().anyMatch(facts::isUnknown);
        if (waits && !condition.grows()) {
            return OPEN;
        }
        boolean holds = condition.test().matches(condition.input().in(scope), scope);
        return holds ? TRUE : waits ? OPEN : FALSE;
    }
}
