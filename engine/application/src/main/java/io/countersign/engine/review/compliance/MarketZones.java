package io.countersign.engine.review.compliance;

import io.countersign.engine.content.Market;
import java.time.ZoneId;
import java.util.Map;

/** The clock of a market: its only one, or that of its capital, where it has several. */
final class MarketZones {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("AE", "Asia/Dubai"),
            Map.entry("AT", "Europe/Vienna"),
            Map.entry("AU", "Australia/Sydney"),
            Map.entry("BE", "Europe/Brussels"),
            Map.entry("BG", "Europe/Sofia"),
            Map.entry("BR", "America/Sao_Paulo"),
            Map.entry("CA", "America/Toronto"),
            Map.entry("CH", "Europe/Zurich"),
            Map.entry("CN", "Asia/Shanghai"),
            Map.entry("CY", "Asia/Nicosia"),
            Map.entry("CZ", "Europe/Prague"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("DK", "Europe/Copenhagen"),
            Map.entry("EE", "Europe/Tallinn"),
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("FI", "Europe/Helsinki"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("GB", "Europe/London"),
            Map.entry("GR", "Europe/Athens"),
            Map.entry("HR", "Europe/Zagreb"),
            Map.entry("HU", "Europe/Budapest"),
            Map.entry("IE", "Europe/Dublin"),
            Map.entry("IN", "Asia/Kolkata"),
            Map.entry("IS", "Atlantic/Reykjavik"),
            Map.entry("IT", "Europe/Rome"),
            Map.entry("JP", "Asia/Tokyo"),
            Map.entry("KR", "Asia/Seoul"),
            Map.entry("LI", "Europe/Vaduz"),
            Map.entry("LT", "Europe/Vilnius"),
            Map.entry("LU", "Europe/Luxembourg"),
            Map.entry("LV", "Europe/Riga"),
            Map.entry("MT", "Europe/Malta"),
            Map.entry("MX", "America/Mexico_City"),
            Map.entry("NL", "Europe/Amsterdam"),
            Map.entry("NO", "Europe/Oslo"),
            Map.entry("NZ", "Pacific/Auckland"),
            Map.entry("PL", "Europe/Warsaw"),
            Map.entry("PT", "Europe/Lisbon"),
            Map.entry("RO", "Europe/Bucharest"),
            Map.entry("SA", "Asia/Riyadh"),
            Map.entry("SE", "Europe/Stockholm"),
            Map.entry("SG", "Asia/Singapore"),
            Map.entry("SI", "Europe/Ljubljana"),
            Map.entry("SK", "Europe/Bratislava"),
            Map.entry("TR", "Europe/Istanbul"),
            Map.entry("US", "America/New_York"),
            Map.entry("ZA", "Africa/Johannesburg"));

    private MarketZones() {}

    /** @param otherwise for a market that is not listed */
    static ZoneId of(Market market, ZoneId otherwise) {
        var zone = ZONES.get(market.code());
        return zone == null ? otherwise : ZoneId.of(zone);
    }
}
