package io.countersign.engine.publication.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to a network. Everything passes, but for the first request that publishes: it meets a fault, before or after the
 * network has carried it out.
 */
final class FaultyWay implements AutoCloseable {

    private static final Pattern PUBLISHES =
            Pattern.compile("POST \\S*(putRecord|/api/v1/statuses|/wp/v2/posts|/posts) HTTP.*", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final URI network;
    private final Fault fault;
    private final boolean isKept;
    private final AtomicBoolean met = new AtomicBoolean();
    private final List<Instant> published = new CopyOnWriteArrayList<>();
    private ServerSocket server;

    /** @param isKept whether the network gets the request before the fault */
    FaultyWay(URI network, Fault fault, boolean isKept) {
        this.network = network;
        this.fault = fault;
        this.isKept = isKept;
        this.server = open(0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** When the requests that publish came. */
    List<Instant> published() {
        return List.copyOf(published);
    }

    boolean hasMetItsFault() {
        return met.get();
    }

    /** Nobody listens from now on. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** At the same place as before. */
    void reopen() {
        server = open(server.getLocalPort());
    }

    private ServerSocket open(int port) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            start("faulty-way", () -> accept(opened));
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket socket = opened.accept();
                start("faulty-connection", () -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            byte[] request = request(socket.getInputStream());
            String head = new String(request, StandardCharsets.ISO_8859_1);
            boolean publishes = PUBLISHES.matcher(head).matches();
            if (publishes) {
                published.add(Instant.now());
            }
            if (publishes && met.compareAndSet(false, true)) {
                if (isKept) {
                    forward(request);
                }
                fault.meet(socket);
            } else {
                socket.getOutputStream().write(forward(request));
            }
        } catch (SocketException theOtherSideIsGone) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] request(InputStream in) throws IOException {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        int newlines = 0;
        while (newlines < 4) {
            int read = in.read();
            if (read < 0) {
                return request.toByteArray();
            }
            request.write(read);
            newlines = read == '\r' || read == '\n' ? newlines + 1 : 0;
        }
        Matcher length = LENGTH.matcher(request.toString(StandardCharsets.ISO_8859_1));
        if (length.find()) {
            request.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        return request.toByteArray();
    }

    private byte[] forward(byte[] request) throws IOException {
        String text = new String(request, StandardCharsets.ISO_8859_1)
                .replaceFirst("(?i)\r\nconnection: [^\r]*", "")
                .replaceFirst("\r\n", "\r\nConnection: close\r\n");
        try (Socket upstream = new Socket(network.getHost(), network.getPort())) {
            upstream.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return upstream.getInputStream().readAllBytes();
        }
    }
}
