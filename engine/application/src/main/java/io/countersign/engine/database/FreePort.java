package io.countersign.engine.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** A port of this machine that nobody listens on. */
record FreePort(int number) {

    private static final int TRIES = 100;

    /** The port asked for, or the next free one after it; 0 stays 0 and means any. */
    static FreePort from(int preferred) {
        return IntStream.range(preferred, preferred + TRIES)
                .filter(port -> preferred == 0 || free(port))
                .mapToObj(FreePort::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No port from " + preferred + " to "
                        + (preferred + TRIES - 1)
                        + " is free for the database. Set countersign.database.embedded.port to one that is."));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
