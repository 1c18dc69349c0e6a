package io.countersign.benchmark.compliance;

import io.countersign.engine.CountersignApplication;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole product in this process, with a PostgreSQL and a folder of its own that are gone afterwards. */
final class Product implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";

    private final ServletWebServerApplicationContext context;
    private final Runnable cleaning;

    private Product(ServletWebServerApplicationContext context, Runnable cleaning) {
        this.context = context;
        this.cleaning = cleaning;
    }

    static Product start() {
        try {
            var folder = Files.createTempDirectory("countersign-benchmark");
            var context = SpringApplication.run(
                    CountersignApplication.class,
                    "--server.port=0",
                    "--logging.level.root=warn",
                    "--countersign.data=" + folder,
                    "--countersign.plugins.folder=" + installedIn(folder),
                    "--countersign.welcome=false",
                    "--countersign.database.embedded.port=" + freePort());
            return new Product(
                    (ServletWebServerApplicationContext) context,
                    () -> FileSystemUtils.deleteRecursively(folder.toFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The network inside the product, as an operator installs it: a jar in a folder. */
    private static Path installedIn(Path folder) throws IOException {
        var plugins = Files.createDirectory(folder.resolve("plugins"));
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var jar = Path.of(entry);
            if (jar.getFileName().toString().startsWith("sandbox-plugin-")) {
                Files.copy(jar, plugins.resolve(jar.getFileName()));
            }
        }
        return plugins;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    void hire(String userName, String group) {
        get(Acting.class).runAsSystem("hire for the benchmark", () -> get(LocalAccounts.class)
                .create(new NewAccount(
                        userName,
                        userName,
                        userName + "@example.org",
                        Locale.ENGLISH,
                        ZoneId.of("UTC"),
                        Set.of(new GroupId(group)),
                        Password.of(PASSWORD))));
    }

    <T> T as(String userName, Supplier<T> work) {
        return get(Acting.class).as(get(People.class).get(new PersonId(userName)), work);
    }

    Worker login(String userName) {
        return Worker.at(context.getWebServer().getPort(), userName);
    }

    @Override
    public void close() {
        context.close();
        cleaning.run();
    }
}
