package io.countersign.benchmark.flow;

import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.JavaProcess;
import io.countersign.benchmark.stage.Ready;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plain Camunda with engine-rest: the client starts, finds, claims and completes, and works off what is to be published. */
final class PlainSide implements Side {

    private static final String DATABASE = "plain";

    private final Database database;
    private final URI address;
    private final JavaProcess process;

    PlainSide(Database database, Path folder, List<String> jvm) {
        this.database = database;
        Rows.create(database, DATABASE);
        int port = Database.freePort();
        this.address = URI.create("http://localhost:" + port);
        this.process = JavaProcess.start(
                folder.resolve("plain.log"),
                jvm,
                PlainCamunda.class,
                List.of(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database.address(DATABASE),
                        "--spring.datasource.username=postgres"));
        Ready.await(process, address.resolve("/engine-rest/process-definition/key/content-review"));
    }

    @Override
    public String name() {
        return "plain Camunda 7.24, engine-rest";
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
        return Rows.count(
                database,
                DATABASE,
                "select count(*) from act_hi_procinst where proc_def_key_ = 'content-review' and end_time_ is not null");
    }

    @Override
    public Client client(int number) {
        return new PlainClient(Http.as(address, "bea"), "worker-" + number);
    }

    @Override
    public void close() {
        process.close();
    }

    private static final class PlainClient implements Client {

        private final Http http;
        private final String worker;
        private long requests;

        private PlainClient(Http http, String worker) {
            this.http = http;
            this.worker = worker;
        }

        @Override
        public void flow() {
            var submission = UUID.randomUUID().toString();
            var instance = post(
                            "/process-definition/key/content-review/start",
                            Map.of(
                                    "businessKey",
                                    submission,
                                    "variables",
                                    Map.of("submissionId", Map.of("value", submission, "type", "String"))))
                    .text("/id");
            requests++;
            var task =
                    http.get("/engine-rest/task?processInstanceId=" + instance).text("/0/id");
            post("/task/" + task + "/claim", Map.of("userId", "bea"));
            post("/task/" + task + "/complete", Map.of());
            publish();
        }

        /** What is ready by now, whoever's it is; the last ones are left to {@link #rest}. */
        private void publish() {
            var topic = Map.of("topicName", "publishVariant", "lockDuration", 60_000);
            var tasks = post(
                            "/external-task/fetchAndLock",
                            Map.of("workerId", worker, "maxTasks", 4, "topics", List.of(topic)))
                    .body();
            tasks.forEach(task ->
                    post("/external-task/" + task.at("/id").asText() + "/complete", Map.of("workerId", worker)));
        }

        @Override
        public void rest() {
            publish();
        }

        private Http.Answer post(String path, Object body) {
            requests++;
            return http.post("/engine-rest" + path, body);
        }

        @Override
        public long requests() {
            return requests;
        }
    }
}
