package io.countersign.engine.review.route;

import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Market;
import io.countersign.engine.review.Risk;
import java.util.List;

/** The decision tables that business people keep. */
public interface RouteRules {

    /** How risky the content is, with the reasons for that risk. */
    Assessment assess(Facts facts);

    /** What the table asks for at one market and channel. */
    List<Asked> ask(Market market, String channel, Risk risk, Facts facts);

    /** Who looks at a correction in one market instead of everybody; empty where it takes the full path. */
    List<Asked> askForCorrection(Market market, Risk risk, Correction correction);

    /** Why marketing and IT must sign jointly; empty when they need not. */
    List<String> jointSignOff(Risk risk);

    record Assessment(Risk risk, List<String> reasons) {
        public Assessment {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param stage 1 for the first
     * @param quorum how many different people must sign
     */
    record Asked(String role, int stage, int quorum, String reason) {}
}
