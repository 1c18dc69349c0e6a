package io.countersign.benchmark.flow;

import io.countersign.benchmark.crash.product.TestBuild;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.JavaProcess;
import io.countersign.benchmark.stage.Mailbox;
import io.countersign.benchmark.stage.Ready;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product: an author writes and submits, a reviewer looks and approves; the product publishes by itself. */
public final class ProductSide implements Side {

    private static final String DATABASE = "countersign";

    private final Database database;
    private final URI address;
    private final Mailbox mailbox = new Mailbox();
    private final JavaProcess process;
    private final String account;

    /** @param settings beside the shipped ones */
    public ProductSide(Database database, Path folder, List<String> jvm, List<String> settings) {
        this(database, folder, jvm, settings, TestBuild.class);
    }

    /** @param build whose main method starts the product, with something beside it */
    public ProductSide(Database database, Path folder, List<String> jvm, List<String> settings, Class<?> build) {
        this.database = database;
        Rows.create(database, DATABASE);
        mailbox.open();
        int port = Database.freePort();
        this.address = URI.create("http://localhost:" + port);
        var arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + database.address(DATABASE),
                "--spring.datasource.username=postgres",
                "--logging.level.root=warn",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailbox.port(),
                "--countersign.welcome=false",
                "--countersign.data=" + folder.resolve("data"),
                "--countersign.plugins.folder=" + folder.resolve("plugins")));
        arguments.addAll(settings);
        this.process = JavaProcess.start(folder.resolve("countersign.log"), jvm, build, arguments);
        Ready.awaitWord(process, "test build: ready");
        this.account = connect();
    }

    private String connect() {
        return login("ada")
                .post(
                        "/api/channel-accounts",
                        Map.of(
                                "channel",
                                "sandbox",
                                "name",
                                "Page",
                                "markets",
                                List.of("DE"),
                                "settings",
                                Map.of("handle", "@acme", "behaviour", "accept"),
                                "secrets",
                                Map.of(),
                                "perMinute",
                                600,
                                "businessOwner",
                                "mia",
                                "technicalOwner",
                                "ada"))
                .text("/id");
    }

    private Http login(String person) {
        return Http.loggedIn(address, person, TestBuild.PASSWORD);
    }

    /** Where its mails go. */
    public Mailbox mailbox() {
        return mailbox;
    }

    public URI address() {
        return address;
    }

    @Override
    public String name() {
        return "Countersign";
    }

    @Override
    public String database() {
        return DATABASE;
    }

    @Override
    public JavaProcess process() {
        return process;
    }

    @Override
    public long finished() {
        return Rows.count(database, DATABASE, "select count(*) from content_submission where state = 'PUBLISHED'");
    }

    @Override
    public Client client(int number) {
        return new ProductClient(login("mia"), login("bea"), account);
    }

    @Override
    public void close() {
        process.close();
        mailbox.close();
    }

    private static final class ProductClient implements Client {

        private static final Map<String, Object> FACTS = Map.of(
                "product.industry", "general",
                "audience.type", "consumer",
                "content.materialConnection", "none",
                "content.mandatoryTexts", List.of("PRIVACY_NOTICE", "IMPRESSUM"));

        private final Http author;
        private final Http reviewer;
        private final String account;
        private long requests;

        private ProductClient(Http author, Http reviewer, String account) {
            this.author = author;
            this.reviewer = reviewer;
            this.account = account;
        }

        @Override
        public void flow() {
            var item = author.post("/api/content", draft());
            var submission = author.post("/api/submissions", Map.of("item", item.text("/id"), "draftEtag", item.etag()))
                    .text("/id");
            var seen = reviewer.get("/api/submissions/" + submission);
            var version =
                    reviewer.get("/api/content/%s/versions/%s".formatted(seen.text("/item"), seen.text("/version")));
            reviewer.post(
                    "/api/submissions/" + submission + "/looks",
                    Map.of("variants", version.body().at("/variants").findValuesAsText("id")));
            reviewer.post(
                    "/api/reviews/" + seen.text("/stages/0/reviews/0/id") + "/decision",
                    Map.of("decision", "APPROVE", "hash", seen.text("/hash")));
            requests += 6;
        }

        private Map<String, Object> draft() {
            var slot = LocalDateTime.now(ZoneOffset.UTC).plusSeconds(2).withNano(0);
            return Map.of(
                    "name",
                    "Post",
                    "text",
                    "Our new pots are here.",
                    "language",
                    "en",
                    "images",
                    List.of(),
                    "variants",
                    List.of(Map.of("account", account, "market", "DE")),
                    "slot",
                    Map.of("at", slot.toString(), "zone", "UTC"),
                    "facts",
                    FACTS);
        }

        @Override
        public long requests() {
            return requests;
        }
    }
}
