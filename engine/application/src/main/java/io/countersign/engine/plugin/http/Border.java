package io.countersign.engine.plugin.http;

import io.countersign.plugin.spi.http.HttpFailure;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which addresses a call may go to. A name is resolved once, and the call goes to what was checked. */
final class Border {

    private static final String ALLOW =
            "To allow it, the platform admin adds it to countersign.egress.allowed-private-hosts.";

    private final Set<String> allowed;
    private final Names names;

    Border(Set<String> allowedPrivateHosts, Names names) {
        this.allowed = allowedPrivateHosts.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.names = names;
    }

    Destination check(URI address) throws HttpFailure {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        if (host.isEmpty() || address.getRawUserInfo() != null || !scheme.matches("https?")) {
            throw HttpFailure.notSent(
                    "Address of the call: it is no https address of a host without user information. Correct it.",
                    null);
        }
        int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
        boolean isAllowed = allowed.contains(host + ":" + port) || allowed.contains(host + ":*");
        if (!isAllowed && scheme.equals("http")) {
            throw HttpFailure.notSent("Host %s: only https is spoken. %s".formatted(host, ALLOW), null);
        }
        return new Destination(scheme, host, port, addresses(host, isAllowed));
    }

    private List<InetAddress> addresses(String host, boolean isAllowed) throws HttpFailure {
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            List<InetAddress> addresses = List.of(names.resolve(name));
            if (!isAllowed && !addresses.stream().allMatch(PublicAddresses::contain)) {
                throw HttpFailure.notSent(
                        "Host %s: its address is not in the public internet. %s".formatted(host, ALLOW), null);
            }
            return addresses;
        } catch (UnknownHostException unknown) {
            throw HttpFailure.notSent("Host %s: its name is not known. Correct it.".formatted(host), unknown);
        }
    }
}
