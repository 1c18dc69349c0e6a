package io.countersign.benchmark.publication;

import io.countersign.benchmark.Figure;
import io.countersign.benchmark.crash.product.OraclePlugin;
import io.countersign.benchmark.crash.product.TestBuild;
import io.countersign.benchmark.flow.Http;
import io.countersign.benchmark.flow.ProductSide;
import io.countersign.benchmark.flow.Rows;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.JavaProcess;
import io.countersign.benchmark.stage.Machine;
import io.countersign.benchmark.stage.Ready;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * Items for 20 accounts each, signed, all for one slot; the network takes 150 ms for an answer. The rate is counted in the
 * network's files, over the middle 80 % of the posts.
 */
public final class PublicationBenchmark {

    private static final int ACCOUNTS = 20;
    private static final int ITEMS = 40;
    private static final int POSTS = ACCOUNTS * ITEMS;
    private static final int A_MINUTE = 600;
    private static final int NETWORK = 150;
    private static final double LEAST = 100;
    private static final String MOST_IN_A_MINUTE = """
            select max(posts) from (
                select count(*) over (partition by account order by sent_at
                    range between interval '1 minute' preceding and current row) as posts
                from publication where sent_at is not null) counted""";
    private static final Duration AHEAD = Duration.ofSeconds(120);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Map<String, Object> FACTS = Map.of(
            "product.industry", "general",
            "audience.type", "consumer",
            "content.materialConnection", "none",
            "content.mandatoryTexts", List.of("PRIVACY_NOTICE", "IMPRESSUM"));

    private PublicationBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var machine = Machine.now();
        var folder = Files.createTempDirectory("countersign-publications");
        var posts = folder.resolve("network");
        var database = Database.start(folder.resolve("postgresql"));
        long most;
        var settings =
                List.of("--countersign.password.rounds=1000", "--countersign.egress.allowed-private-hosts=127.0.0.1:*");
        try (var network = JavaProcess.start(
                        folder.resolve("network.log"),
                        List.of("-Xmx64m"),
                        OracleNetwork.class,
                        List.of(Mode.QUERYABLE.name(), posts.toString(), "0", Integer.toString(NETWORK)));
                var product = new ProductSide(database, folder, List.of("-Xmx640m"), settings)) {
            Ready.awaitWord(network, "ready ");
            var address = URI.create(network.said("ready ").orElseThrow());
            publish(product.address(), address);
            long begin = System.nanoTime();
            while (moments(posts).size() < POSTS && System.nanoTime() - begin < PATIENCE.toNanos()) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
            most = Rows.count(database, product.database(), MOST_IN_A_MINUTE);
        } finally {
            database.stop(Database.Stop.FAST);
        }
        report(moments(posts), most, machine);
        FileSystemUtils.deleteRecursively(folder.toFile());
        System.exit(0);
    }

    private static void publish(URI product, URI network) {
        var ada = Http.loggedIn(product, "ada", TestBuild.PASSWORD);
        var mia = Http.loggedIn(product, "mia", TestBuild.PASSWORD);
        var bea = Http.loggedIn(product, "bea", TestBuild.PASSWORD);
        var variants = new ArrayList<Map<String, String>>();
        for (int number = 1; number <= ACCOUNTS; number++) {
            variants.add(Map.of("account", connect(ada, network, number), "market", "DE"));
        }
        var slot = LocalDateTime.now(ZoneOffset.UTC).plus(AHEAD).withNano(0);
        for (int number = 1; number <= ITEMS; number++) {
            sign(mia, bea, draft(number, variants, slot));
        }
    }

    private static String connect(Http ada, URI network, int number) {
        return ada.post(
                        "/api/channel-accounts",
                        Map.of(
                                "channel",
                                OraclePlugin.channel(Mode.QUERYABLE),
                                "name",
                                "Page " + number,
                                "markets",
                                List.of("DE"),
                                "settings",
                                Map.of("address", network.toString()),
                                "secrets",
                                Map.of("token", "token"),
                                "perMinute",
                                A_MINUTE,
                                "businessOwner",
                                "mia",
                                "technicalOwner",
                                "ada"))
                .text("/id");
    }

    private static Map<String, Object> draft(int number, List<Map<String, String>> variants, LocalDateTime slot) {
        return Map.of(
                "name",
                "Item " + number,
                "text",
                "Our new pots are here: " + number,
                "language",
                "en",
                "images",
                List.of(),
                "variants",
                variants,
                "slot",
                Map.of("at", slot.toString(), "zone", "UTC"),
                "facts",
                FACTS);
    }

    private static void sign(Http author, Http reviewer, Map<String, Object> draft) {
        var item = author.post("/api/content", draft);
        var submission = author.post("/api/submissions", Map.of("item", item.text("/id"), "draftEtag", item.etag()))
                .text("/id");
        var seen = reviewer.get("/api/submissions/" + submission);
        var version = reviewer.get("/api/content/%s/versions/%s".formatted(seen.text("/item"), seen.text("/version")));
        reviewer.post(
                "/api/submissions/" + submission + "/looks",
                Map.of("variants", version.body().at("/variants").findValuesAsText("id")));
        reviewer.post(
                "/api/reviews/" + seen.text("/stages/0/reviews/0/id") + "/decision",
                Map.of("decision", "APPROVE", "hash", seen.text("/hash")));
    }

    private static List<Instant> moments(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".post"))
                    .map(PublicationBenchmark::moment)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Instant moment(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void report(List<Instant> posts, long most, Machine machine) throws IOException {
        var middle = posts.subList(posts.size() / 10, posts.size() - posts.size() / 10);
        double seconds =
                Duration.between(middle.get(0), middle.get(middle.size() - 1)).toMillis() / 1000.0;
        double rate = middle.size() / seconds;
        var page = String.format(
                Locale.ROOT,
                "%s.%n%n| %d posts on %d accounts, a network of %d ms | |%n| --- | --- |%n| published a second | %.1f |%n"
                        + "| to reach | %.0f: %s |%n| published at all | %d |%n",
                machine.sentence(),
                POSTS,
                ACCOUNTS,
                NETWORK,
                rate,
                LEAST,
                rate >= LEAST ? "reached" : "missed",
                posts.size());
        Figure.keep(
                "publications",
                List.of(
                        new Figure(
                                "posts a second, %d accounts, a network of %d ms".formatted(ACCOUNTS, NETWORK),
                                "",
                                String.format(Locale.ROOT, "%.1f", rate),
                                "",
                                "at least %.0f".formatted(LEAST),
                                rate >= LEAST),
                        new Figure(
                                "posts of %d that came out".formatted(POSTS),
                                "",
                                Integer.toString(posts.size()),
                                "",
                                "all",
                                posts.size() == POSTS),
                        new Figure(
                                "most posts of one account in a minute",
                                "",
                                Long.toString(most),
                                "",
                                "at most " + A_MINUTE,
                                most <= A_MINUTE)));
        Files.createDirectories(Path.of("target/publications"));
        Files.writeString(Path.of("target/publications/publications.md"), page);
        System.out.println(page);
    }
}
