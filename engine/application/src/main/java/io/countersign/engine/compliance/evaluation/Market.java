package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Where the content reaches, as far as one country is concerned.
 *
 * @param code ISO 3166-1; empty when the content names no country, or the countries are not known
 * @param countries the country, or none when only parts of it were named
 * @param subdivisions ISO 3166-2
 */
record Market(String code, List<String> countries, List<String> subdivisions) {

    /** In the order of the facts; one without code when there is none. */
    static List<Market> of(Facts facts) {
        var countries = facts.list(FactName.COUNTRIES);
        var subdivisions = facts.list(FactName.SUBDIVISIONS);
        if (facts.isUnknown(FactName.COUNTRIES) || countries.isEmpty() && subdivisions.isEmpty()) {
            return List.of(new Market("", countries, subdivisions));
        }
        var codes = new LinkedHashSet<>(countries);
        subdivisions.forEach(part -> codes.add(part.substring(0, 2)));
        var markets = new ArrayList<Market>(codes.size());
        for (var code : codes) {
            markets.add(new Market(
                    code,
                    countries.contains(code) ? List.of(code) : List.of(),
                    subdivisions.stream()
                            .filter(part -> part.startsWith(code + "-"))
                            .toList()));
        }
        return markets;
    }

    boolean isNamed() {
        return !code.isEmpty();
    }
}
