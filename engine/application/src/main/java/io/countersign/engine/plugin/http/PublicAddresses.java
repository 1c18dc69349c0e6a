package io.countersign.engine.plugin.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses lie in the public internet. IPv4 by what is taken out (IANA's special-purpose registry, RFC 6890), IPv6
 * by what is let in: global unicast, without its special parts, and NAT64 (RFC 6052) of a public IPv4 address.
 */
final class PublicAddresses {

    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 4),
            Range.of("240.0.0.0", 4),
            Range.of("2001::", 23),
            Range.of("2001:db8::", 32),
            Range.of("2002::", 16),
            Range.of("3fff::", 20));
    private static final Range GLOBAL = Range.of("2000::", 3);
    private static final Range NAT64 = Range.of("64:ff9b::", 96);

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        if (NAT64.contains(address)) {
            return contain(embedded(address.getAddress()));
        }
        boolean usual = address instanceof Inet4Address || GLOBAL.contains(address);
        return usual && SPECIAL.stream().noneMatch(range -> range.contains(address));
    }

    private static InetAddress embedded(byte[] address) {
        return Range.address(new byte[] {address[12], address[13], address[14], address[15]});
    }
}
