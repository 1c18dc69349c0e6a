package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.CrashOrders;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Mailbox;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.Stand;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that runs: two nodes of the product on one PostgreSQL, networks, a mail server; each its own process. */
final class House implements AutoCloseable {

    private static final int NODES = 2;

    /** Of the external tasks and of the ledger's rows. */
    static final Duration LEASE = Duration.ofSeconds(24);

    /** How long the product waits for a network's answer: longer than anybody stands. */
    static final Duration LONGEST_ANSWER = Stand.LONGEST.plusSeconds(2);

    private final Path folder;
    private final CrashOrders orders;
    private final Database database;
    private final Mailbox mailbox = new Mailbox();
    private final List<Network> networks;
    private final List<Node> nodes;

    /**
     * @param folder that keeps everything, logs too
     * @param networks of each kind
     */
    House(Path folder, int networks) {
        this.folder = folder;
        this.orders = new CrashOrders(folder.resolve("orders"));
        this.database = Database.start(folder.resolve("postgresql"));
        this.networks = IntStream.rangeClosed(1, networks)
                .boxed()
                .flatMap(number -> Arrays.stream(Mode.values()).map(kind -> new Network(kind, number, folder)))
                .toList();
        mailbox.open();
        // Together, on an empty database, as an installation of two nodes does.
        this.nodes = IntStream.rangeClosed(1, NODES).mapToObj(this::node).toList();
        nodes.forEach(Node::awaitReady);
    }

    private Node node(int number) {
        return new Node(number, folder, orders.argument(), settings());
    }

    /** Waits are short, so that a crash is over soon, and there is room for many publications at once. */
    private List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + database.address("postgres"),
                "--spring.datasource.username=postgres",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailbox.port(),
                "--logging.level.root=warn",
                "--countersign.data=" + folder.resolve("data"),
                "--countersign.plugins.folder=" + folder.resolve("plugins"),
                "--countersign.welcome=false",
                "--countersign.password.rounds=1000",
                "--countersign.egress.allowed-private-hosts=127.0.0.1:*",
                "--countersign.egress.read-timeout=" + LONGEST_ANSWER,
                "--countersign.egress.total-timeout=" + LONGEST_ANSWER.plusSeconds(1),
                "--countersign.publication.lease=" + LEASE,
                "--countersign.publication.longest-request=" + LONGEST_ANSWER.plusSeconds(2),
                "--countersign.worker.threads=215",
                "--spring.datasource.hikari.maximum-pool-size=230",
                "--countersign.publication.consistency-delay=1s",
                "--countersign.publication.hold=2s",
                "--countersign.publication.first-wait=200ms",
                "--countersign.publication.longest-wait=2s",
                "--countersign.notification.relay.longest-retry=PT5S",
                "--camunda.bpm.job-execution.lock-time-in-millis=" + LEASE.toMillis());
    }

    Path folder() {
        return folder;
    }

    CrashOrders orders() {
        return orders;
    }

    Database database() {
        return database;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    List<Network> networks() {
        return networks;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Where people knock. */
    List<URI> addresses() {
        return nodes.stream().map(Node::address).toList();
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.process().close());
        networks.forEach(Network::close);
        mailbox.close();
        database.stop(Database.Stop.FAST);
    }
}
