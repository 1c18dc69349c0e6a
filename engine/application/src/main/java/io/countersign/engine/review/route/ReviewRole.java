package io.countersign.engine.review.route;

import java.util.Locale;

/** What somebody looks at when signing, and which function's groups are asked for it. */
public enum ReviewRole {
    BRAND,
    LEGAL,
    IT,
    COMPLIANCE,
    MARKET,
    MARKETING;

    String function() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String title() {
        return this == IT ? name() : name().charAt(0) + function().substring(1);
    }
}
