package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.CrashOrders;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Mailbox;
import io.countersign.plugin.testkit.oracle.Mode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that runs: two nodes of the product on one PostgreSQL, three networks, a mail server; each its own process. */
final class House implements AutoCloseable {

    private static final int NODES = 2;

    private final Path folder;
    private final CrashOrders orders;
    private final Database database;
    private final Mailbox mailbox = new Mailbox();
    private final List<Network> networks;
    private final List<Node> nodes;

    /** @param folder that keeps everything, logs too */
    House(Path folder) {
        this.folder = folder;
        this.orders = new CrashOrders(folder.resolve("orders"));
        this.database = Database.start(folder.resolve("postgresql"));
        this.networks = Arrays.stream(Mode.values())
                .map(kind -> new Network(kind, folder))
                .toList();
        mailbox.open();
        var first = node(1);
        first.awaitReady();
        var others = IntStream.rangeClosed(2, NODES).mapToObj(this::node).toList();
        others.forEach(Node::awaitReady);
        this.nodes = Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private Node node(int number) {
        return new Node(number, folder, orders.argument(), settings());
    }

    /** Waits are short, so that a crash is over soon; otherwise the product is as it is shipped. */
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
                "--countersign.egress.read-timeout=2s",
                "--countersign.egress.total-timeout=3s",
                "--countersign.publication.lease=8s",
                "--countersign.publication.longest-request=4s",
                "--countersign.publication.consistency-delay=1s",
                "--countersign.publication.hold=2s",
                "--countersign.publication.first-wait=200ms",
                "--countersign.publication.longest-wait=2s",
                "--countersign.notification.relay.longest-retry=PT5S",
                "--camunda.bpm.job-execution.lock-time-in-millis=10000");
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

    Network network(Mode kind) {
        return networks.get(kind.ordinal());
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
