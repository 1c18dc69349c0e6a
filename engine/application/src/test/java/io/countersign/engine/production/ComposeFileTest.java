package io.countersign.engine.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Where no containers run, the compose file is read instead of started: its form, its hardening, and that it fits the rest. */
class ComposeFileTest {

    private static final Path DOCKER = Path.of("../../docker");

    /** Of the Compose Specification, what we use; anything else is a slip of the pen. */
    private static final Set<String> OF_A_SERVICE = Set.of(
            "build",
            "image",
            "user",
            "group_add",
            "command",
            "entrypoint",
            "environment",
            "env_file",
            "volumes",
            "tmpfs",
            "secrets",
            "networks",
            "ports",
            "depends_on",
            "healthcheck",
            "restart",
            "read_only",
            "cap_drop",
            "security_opt",
            "logging",
            "mem_limit");

    private static Map<String, Object> compose;

    @BeforeAll
    static void read() throws IOException {
        compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
    }

    @Test
    void usesOnlyWhatComposeKnows() {
        assertThat(compose.keySet())
                .allMatch(key -> key.startsWith("x-")
                        || Set.of("name", "services", "networks", "volumes", "secrets")
                                .contains(key));
        eachService((name, service) -> assertThat(OF_A_SERVICE).as(name).containsAll(service.keySet()));
    }

    @Test
    void hardensEveryContainer() {
        eachService((name, service) -> {
            assertThat(service).as(name).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
            assertThat(service.get("security_opt")).as(name).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(String.valueOf(service.get("user"))).as(name).matches("[1-9]\\d*:\\d+");
            assertThat(String.valueOf(service.get("image"))).as(name).matches("[a-z/.-]+:\\d+\\.\\d+[\\w.-]*");
        });
    }

    @Test
    void seesToEveryContainersHealth() {
        eachService((name, service) -> {
            if (!Set.of("engine", "maildev").contains(name)) { // Their images bring a check.
                assertThat(service).as(name).containsKey("healthcheck");
            }
        });
    }

    @Test
    void refersOnlyToWhatIsThere() {
        var secrets = map(compose, "secrets");
        eachService((name, service) -> {
            assertThat(names(service.get("networks")))
                    .as(name)
                    .isSubsetOf(map(compose, "networks").keySet());
            assertThat(names(service.get("secrets"))).as(name).isSubsetOf(secrets.keySet());
            assertThat(names(service.get("depends_on")))
                    .as(name)
                    .isSubsetOf(map(compose, "services").keySet());
            mounts(service)
                    .filter(mount -> !mount.startsWith("./"))
                    .forEach(volume ->
                            assertThat(map(compose, "volumes")).as(name).containsKey(volume));
            mounts(service)
                    .filter(mount -> mount.startsWith("./") && !mount.startsWith("./certificates"))
                    .forEach(file -> assertThat(DOCKER.resolve(file)).as(name).exists());
        });
    }

    @Test
    void opensTheProxyAndNothingElseToOthers() {
        eachService((name, service) -> strings(service.get("ports"))
                .forEach(port -> assertThat(name.equals("proxy") || port.startsWith("127.0.0.1:"))
                        .as("%s %s", name, port)
                        .isTrue()));
        assertThat(map(map(compose, "networks"), "data")).containsEntry("internal", true);
        assertThat(map(map(compose, "networks"), "back")).containsEntry("internal", true);
    }

    @Test
    void believesTheProxyByItsAddress() {
        var proxy = map(map(map(map(compose, "services"), "proxy"), "networks"), "back")
                .get("ipv4_address");
        var believed = map(map(map(compose, "services"), "engine"), "environment")
                .get("SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES");

        assertThat(Pattern.matches(String.valueOf(believed), String.valueOf(proxy)))
                .isTrue();
    }

    /** Secrets are files that are made on the machine, by the script that makes all of them. */
    @Test
    void holdsNoSecret() throws IOException {
        var made = Pattern.compile("(?m)^make (\\S+)$")
                .matcher(Files.readString(DOCKER.resolve("production/secrets")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        var files = map(compose, "secrets").values().stream()
                .map(secret -> Path.of(String.valueOf(((Map<?, ?>) secret).get("file"))))
                .toList();

        assertThat(files).allMatch(file -> file.startsWith("./secrets") || file.startsWith("./certificates"));
        assertThat(files.stream().filter(file -> file.startsWith("./secrets")).map(file -> file.getFileName()
                        .toString()))
                .containsExactlyInAnyOrderElementsOf(made);
        eachService((name, service) -> {
            if (service.get("environment") instanceof Map<?, ?> environment) {
                assertThat(environment.keySet().stream().map(String::valueOf))
                        .as(name)
                        .noneMatch(key -> key.matches(".*(?:PASSWORD|SECRET|TOKEN)$"));
            }
        });
    }

    @Test
    void leavesNoUsableDefaultInItsExample() throws IOException {
        var lines = Files.readAllLines(DOCKER.resolve(".env.example"));
        assertThat(lines).contains("WORKSPACE_HOST=", "LOGIN_HOST=");
        assertThat(lines).noneMatch(line -> line.matches("(?i).*(password|secret|token)=.*"));
    }

    /** The same settings, however it is run. */
    @Test
    void setsTheEngineAsTheScriptDoes() throws IOException {
        var script = Files.readString(DOCKER.resolve("production/start"));
        assertThat(script).contains("source \"$PRODUCTION/engine.env\"", "@$PRODUCTION/engine.options");
        var engine = map(map(compose, "services"), "engine");
        assertThat(strings(engine.get("env_file"))).containsExactly("production/engine.env");
        map(engine, "environment").keySet().stream()
                .filter(name -> !name.equals("USE_SYSTEM_CA_CERTS")) // The script hands the authority to Java itself.
                .forEach(name -> assertThat(script).contains("export " + name));
    }

    @Test
    void buildsItsImagesForNobodyInParticularAndFromPinnedOnes() throws IOException {
        for (Path file : dockerfiles()) {
            var text = Files.readString(file);
            assertThat(Pattern.compile("(?m)^FROM (\\S+)")
                            .matcher(text)
                            .results()
                            .map(found -> found.group(1)))
                    .as("%s", file)
                    .isNotEmpty()
                    .allMatch(image -> image.matches("[a-z/.-]+:\\d[\\w.-]+"));
            assertThat(text).as("%s", file).containsPattern("(?m)^USER [1-9]\\d*:\\d+$");
            assertThat(text).as("%s", file).doesNotContainPattern("(?i)(password|secret|token)\\s*=\\s*\\S");
            assertThat(text).as("%s", file).doesNotContain("ADD ", "curl ", "sudo");
            for (String source : copied(text)) {
                assertThat(DOCKER.resolveSibling(source).normalize())
                        .as("%s copies %s", file, source)
                        .exists();
            }
        }
    }

    private static List<Path> dockerfiles() throws IOException {
        try (Stream<Path> files = Files.walk(DOCKER, 2)) {
            return files.filter(file -> file.endsWith("Dockerfile")).toList();
        }
    }

    /** From the repository; what comes from an earlier stage or is the whole repository is not looked for. */
    private static List<String> copied(String dockerfile) {
        return Pattern.compile("(?m)^COPY (?!--from)(?:--\\S+ )*(\\S+) \\S+$")
                .matcher(dockerfile)
                .results()
                .map(found -> found.group(1))
                .filter(source -> !source.equals("."))
                .toList();
    }

    private static void eachService(BiConsumer<String, Map<String, Object>> look) {
        var services = map(compose, "services");
        assertThat(services).hasSizeGreaterThan(4);
        services.keySet().forEach(name -> look.accept(name, map(services, name)));
    }

    private static Stream<String> mounts(Map<String, Object> service) {
        return strings(service.get("volumes")).stream().map(mount -> mount.substring(0, mount.indexOf(':')));
    }

    /** A list of names or of things with a source, or a map by name. */
    private static Set<String> names(Object several) {
        if (several instanceof Map<?, ?> byName) {
            return byName.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
        }
        return several instanceof List<?> list
                ? list.stream()
                        .map(one -> String.valueOf(one instanceof Map<?, ?> named ? named.get("source") : one))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static List<String> strings(Object several) {
        List<String> all = new ArrayList<>();
        if (several instanceof List<?> list) {
            list.forEach(one -> all.add(String.valueOf(one)));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        var child = parent.get(name);
        return child == null ? Map.of() : (Map<String, Object>) child;
    }
}
