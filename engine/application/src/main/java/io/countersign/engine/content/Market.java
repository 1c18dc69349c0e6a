package io.countersign.engine.content;

import java.util.Locale;
import java.util.Set;

/**
 * A country that content is made for.
 *
 * @param code ISO 3166-1 alpha-2, in capitals
 */
public record Market(String code) implements Comparable<Market> {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public Market {
        if (!isMarket(code)) {
            throw new IllegalArgumentException(
                    "A market is a country's code of two capitals (ISO 3166-1), not: " + code);
        }
    }

    public static boolean isMarket(String code) {
        return CODES.contains(code);
    }

    /** As groups call it: {@code DE} is {@code de}. */
    public String region() {
        return code.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Market other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
