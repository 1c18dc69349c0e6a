package io.countersign.engine.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which region belongs to which, from a market up to the whole world. */
public final class Regions {

    public static final String EUROPEAN_UNION = "eu";

    public static final String GLOBAL = "global";

    /** ISO 3166-1 codes of the member states (27, since 2020-02-01), in small letters. */
    private static final Set<String> MEMBER_STATES = Set.of(
            "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu",
            "lv", "mt", "nl", "pl", "pt", "ro", "se", "si", "sk");

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .map(country -> country.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Regions() {}

    /** Whether the region is an ISO 3166-1 alpha-2 code in small letters. */
    public static boolean isCountry(String region) {
        return COUNTRIES.contains(region);
    }

    /**
     * The region itself and those around it, narrowest first: {@code DE} gives {@code de, eu, global}.
     *
     * @param market ISO 3166-1 alpha-2 code or a region, in any case
     */
    public static List<String> widening(String market) {
        var region = market.toLowerCase(Locale.ROOT);
        if (region.equals(GLOBAL)) {
            return List.of(GLOBAL);
        }
        if (MEMBER_STATES.contains(region)) {
            return List.of(region, EUROPEAN_UNION, GLOBAL);
        }
        return List.of(region, GLOBAL);
    }

    /**
     * A market and everything in it, in capitals as markets are written: {@code eu} gives {@code EU} and its 27 countries,
     * {@code DE} itself. {@code GLOBAL} gives nothing, for everything is in it.
     */
    public static Set<String> within(String region) {
        var name = region.toLowerCase(Locale.ROOT);
        if (name.equals(GLOBAL)) {
            return Set.of();
        }
        var inside = name.equals(EUROPEAN_UNION) ? MEMBER_STATES.stream() : Stream.<String>empty();
        return Stream.concat(Stream.of(name), inside)
                .map(market -> market.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The groups of a function that may be asked for a market, most specific first; they need not exist. */
    public static List<GroupId> groupsFor(String function, String market) {
        return widening(market).stream()
                .map(region -> GroupId.of(function, region))
                .toList();
    }
}
