package io.countersign.plugin.testkit.oracle;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A network that writes each accepted post to its own file, on the disk, before it answers. What lies in the folder is
 * what people have seen, whatever the product believes.
 *
 * <pre>
 * POST   /posts          Idempotency-Key: KEY, text as body   201 and the id
 *                        Oracle-Stand: received|accepted FILE {@link Stand}s there once the request, or the post, is here
 * GET    /posts?key=KEY                                       200 and the id, or 404
 * DELETE /posts/ID                                            200, or 404
 * GET    /account                                             200 and the account's handle
 * POST   /oracle/script  one {@link Script#line()} a line     for the next requests that publish, in order
 * GET    /oracle/posts                                        one "ID KEY" a line
 * </pre>
 */
public final class OracleNetwork implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final PostFiles posts;
    private final OracleHandler handler;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OracleNetwork(Mode mode, Path folder, int port, Duration delay) throws IOException {
        this.posts = new PostFiles(folder);
        this.handler = new OracleHandler(mode, posts, Script.accept().delayed(delay));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.createContext("/", handler);
        server.setExecutor(threads);
        server.start();
    }

    /** In this process. @param port 0 for any free one */
    public static OracleNetwork start(Mode mode, Path folder, int port) throws IOException {
        return new OracleNetwork(mode, folder, port, Duration.ZERO);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** For the next request that publishes and has none yet. */
    public void next(Script script) {
        handler.next(script);
    }

    /** In the order of acceptance, without the deleted ones. */
    public List<AcceptedPost> posts() {
        try {
            return posts.all();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.stop(0);
            threads.shutdownNow();
        }
    }

    /** In a process of its own: {@code <mode> <folder> [port] [milliseconds that an answer takes]}. Prints {@code ready <address>} once it listens. */
    @SuppressWarnings("MustBeClosed")
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "Oracle network: mode and folder are missing. Start it with IDEMPOTENT_KEY|QUERYABLE|MANUAL FOLDER [PORT] [MILLISECONDS].");
        }
        int port = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        Duration delay = Duration.ofMillis(arguments.length > 3 ? Long.parseLong(arguments[3]) : 0);
        OracleNetwork network = new OracleNetwork(Mode.valueOf(arguments[0]), Path.of(arguments[1]), port, delay);
        System.out.println("ready " + network.address());
    }
}
