package io.countersign.engine.plugin.http;

import java.net.InetAddress;
import java.util.List;
import org.apache.hc.core5.http.HttpHost;

/** Where a call may go: a name, and the checked addresses that stand for it in this call. */
record Destination(String scheme, String host, int port, List<InetAddress> addresses) {

    /** Connects to the address; speaks and checks certificates by the name. */
    HttpHost at(InetAddress address) {
        return new HttpHost(scheme, address, host, port);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
