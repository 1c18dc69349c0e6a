package io.countersign.engine.review.camunda;

import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Market;
import io.countersign.engine.review.Risk;
import io.countersign.engine.review.route.Correction;
import io.countersign.engine.review.route.Correction.WordChange;
import io.countersign.engine.review.route.RouteRules;
import io.countersign.process.ReviewRoute.Decision;
import io.countersign.process.ReviewRoute.Input;
import io.countersign.process.ReviewRoute.Output;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the tables of {@code review-route.dmn}, in the version that was deployed last. */
@Component
class DecisionTables implements RouteRules {

    private final DeployedDecisions decisions;

    DecisionTables(DeployedDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Assessment assess(Facts facts) {
        var rows = decisions.evaluate(Decision.CONTENT_RISK, FactContexts.of(facts));
        var risk = rows.stream()
                .map(DecisionTables::risk)
                .max(Risk::compareTo)
                .orElseThrow(
                        () -> new IllegalStateException("Decision contentRisk: no row fits. Add a last row for all."));
        return new Assessment(
                risk,
                rows.stream()
                        .filter(row -> risk(row) == risk)
                        .map(row -> text(row, Output.REASON))
                        .toList());
    }

    @Override
    public List<Asked> ask(Market market, String channel, Risk risk, Facts facts) {
        var question = new HashMap<>(FactContexts.of(facts));
        question.put(Input.MARKET, market.code());
        question.put(Input.CHANNEL, channel);
        question.put(Input.RISK, risk.name());
        return decisions.evaluate(Decision.REVIEW_ROUTE, question).stream()
                .map(row -> new Asked(
                        text(row, Output.ROLE),
                        number(row, Output.STAGE),
                        number(row, Output.QUORUM),
                        text(row, Output.REASON)))
                .toList();
    }

    @Override
    public List<Asked> askForCorrection(Market market, Risk risk, Correction correction) {
        var words = correction.words().getOrDefault(market.code(), new WordChange(0, false));
        var change = Map.<String, Object>of(
                "onlyWords", correction.beyond().isEmpty(), "words", words.words(), "figures", words.figures());
        var question = Map.of(Input.MARKET, market.code(), Input.RISK, risk.name(), "change", change);
        return decisions.evaluate(Decision.SHORT_PATH, question).stream()
                .map(row -> new Asked(text(row, Output.ROLE), 1, 1, text(row, Output.REASON)))
                .toList();
    }

    @Override
    public List<String> jointSignOff(Risk risk) {
        return decisions.evaluate(Decision.JOINT_SIGN_OFF, Map.of(Input.RISK, risk.name())).stream()
                .filter(row -> Boolean.TRUE.equals(row.get(Output.NEEDED)))
                .map(row -> text(row, Output.REASON))
                .toList();
    }

    private static Risk risk(Map<String, Object> row) {
        return Risk.valueOf(text(row, Output.RISK));
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }

    private static int number(Map<String, Object> row, String output) {
        return row.get(output) instanceof Number number ? number.intValue() : 1;
    }
}
