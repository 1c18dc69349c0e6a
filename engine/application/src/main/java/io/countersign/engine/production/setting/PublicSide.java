package io.countersign.engine.production.setting;

import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Precaution;
import io.countersign.engine.production.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** How people come in: by https, through a proxy that is named before it is believed. */
public final class PublicSide implements Precaution {

    private static final String ADDRESS = "countersign.public-address";
    private static final String STRATEGY = "server.forward-headers-strategy";
    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";
    private static final List<String> HEADERS =
            List.of("server.tomcat.remoteip.remote-ip-header", "server.tomcat.remoteip.protocol-header");

    /** Addresses for documentation (RFC 5737, RFC 3849): nobody's proxy has them. */
    private static final List<String> STRANGERS = List.of("203.0.113.7", "2001:db8::7", "2001:db8:0:0:0:0:0:7");

    @Override
    public List<Danger> dangers(Settings settings) {
        List<Danger> dangers = new ArrayList<>();
        var address = settings.text(ADDRESS);
        if (!address.toLowerCase(Locale.ROOT).startsWith("https://")) {
            dangers.add(new Danger(
                    "The public address",
                    ADDRESS,
                    address.isEmpty()
                            ? "it is not set"
                            : address + " is not https, so sessions could be read on the way",
                    "Set it to what people type, beginning with https://."));
        }
        forwarded(settings, dangers);
        return dangers;
    }

    private static void forwarded(Settings settings, List<Danger> dangers) {
        var strategy = settings.text(STRATEGY).toLowerCase(Locale.ROOT);
        if (strategy.equals("framework")) {
            dangers.add(new Danger(
                    "Forwarded headers",
                    STRATEGY,
                    "framework believes them from everybody, so anyone may choose the address that is recorded",
                    "Set it to native and name the proxy in " + PROXIES + "."));
        } else if (strategy.equals("native") || HEADERS.stream().anyMatch(settings::isSet)) {
            named(settings.text(PROXIES), dangers);
        }
    }

    private static void named(String proxies, List<Danger> dangers) {
        if (proxies.isEmpty()) {
            dangers.add(proxies("no proxy is named, so every private address is believed"));
            return;
        }
        try {
            var pattern = Pattern.compile(proxies);
            if (STRANGERS.stream()
                    .anyMatch(stranger -> pattern.matcher(stranger).matches())) {
                dangers.add(proxies(proxies + " fits any address, so everybody is believed"));
            }
        } catch (PatternSyntaxException malformed) {
            dangers.add(proxies(proxies + " is no regular expression"));
        }
    }

    private static Danger proxies(String why) {
        return new Danger(
                "Forwarded headers",
                PROXIES,
                why,
                "Set it to a regular expression of the proxy's own address, such as 10\\.77\\.0\\.2.");
    }
}
