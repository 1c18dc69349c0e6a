package io.countersign.engine.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.SimpleResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Hostile models and queries straight through the Java API, past every door: nothing of theirs runs. */
@EngineTest
class LockDownTest {

    private static final String CANARY = HostileElements.CANARY;
    private static final String CALL = HostileElements.CALL;

    @Autowired
    private TestEngine engine;

    @Autowired
    private TestCompany company;

    @BeforeEach
    void quiet() {
        Canary.SONGS.set(0);
    }

    @Test
    void wouldSingInAnEngineWithoutOurWall() {
        SimpleContext context = new SimpleContext(new SimpleResolver());
        new ExpressionFactoryImpl()
                .createValueExpression(context, CALL, Object.class)
                .getValue(context);

        assertThat(Canary.SONGS).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("io.countersign.engine.workflow.camunda.HostileElements#all")
    void runsNothingOfAHostileModel(String element) {
        Models model = Models.around(element);

        assertThatThrownBy(() -> engine.start(model, Map.of())).isInstanceOf(ProcessEngineException.class);

        assertThat(Canary.SONGS).hasValue(0);
    }

    @Test
    void runsNothingOfAHostileCondition() {
        for (String language : List.of("", "language='groovy'", "language='juel'")) {
            Models model = Models.process("<task id='work'/>" + Models.flow("start", "work")
                    + "<sequenceFlow id='f' sourceRef='work' targetRef='end'><conditionExpression xsi:type='tFormalExpression' "
                    + language + ">" + CALL + "</conditionExpression></sequenceFlow>");
            assertThatThrownBy(() -> engine.start(model, Map.of())).isInstanceOf(ProcessEngineException.class);
        }
        assertThat(Canary.SONGS).hasValue(0);
    }

    @Test
    void reachesNoObjectThroughTheProperties() {
        for (String path : List.of(
                "execution.processEngineServices",
                "execution.class",
                "execution['class']",
                "''['class']",
                "testEngine",
                "dataSource",
                "review.class",
                "environment",
                "execution.processInstance")) {
            Models model = Models.around("<serviceTask id='work' camunda:expression=\"${%s}\"/>".formatted(path));
            assertThatThrownBy(() -> engine.start(model, Map.of())).as(path).isInstanceOf(ProcessEngineException.class);
        }
    }

    @Test
    void stillCalculatesAndCompares() {
        Models model =
                Models.process("<exclusiveGateway id='g' default='no'/><userTask id='yes'/><userTask id='other'/>"
                        + Models.flow("start", "g")
                        + "<sequenceFlow id='y' sourceRef='g' targetRef='yes'><conditionExpression>"
                        + "${n + 1 == 3 and not empty list and list[0] == 'a' and map.key == 'v' and execution.id != null}"
                        + "</conditionExpression></sequenceFlow><sequenceFlow id='no' sourceRef='g' targetRef='other'/>"
                        + Models.flow("yes", "end") + Models.flow("other", "end"));

        String key = engine.start(
                model,
                Map.of(
                        "n",
                        2,
                        "list",
                        new java.util.ArrayList<>(List.of("a")),
                        "map",
                        new java.util.HashMap<>(Map.of("key", "v"))));

        assertThat(engine.call(() -> engine.services()
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getTaskDefinitionKey()))
                .isEqualTo("yes");
    }

    @Test
    void runsNothingOfAHostileDecision() {
        for (String language : List.of("juel", "groovy", "javascript")) {
            String key = "decision-" + language;
            engine.run(() -> engine.services()
                    .getRepositoryService()
                    .createDeployment()
                    .addString(key + ".dmn", decision(key, language))
                    .deploy());
            assertThatThrownBy(() -> engine.run(() -> engine.services()
                            .getDecisionService()
                            .evaluateDecisionTableByKey(key, Variables.putValue("x", "y"))))
                    .isNotInstanceOf(NullValueException.class);
        }
        assertThat(Canary.SONGS).hasValue(0);
    }

    @Test
    void runsNothingOfAQueryHoweverDeepItHidesTheExpression() {
        var tasks = engine.services().getTaskService();
        assertThatThrownBy(() -> engine.run(
                () -> tasks.createTaskQuery().taskAssigneeExpression(CALL).list()));
        assertThatThrownBy(() -> engine.run(() -> tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(CALL)
                .taskName("x")
                .endOr()
                .list()));
        assertThatThrownBy(() -> engine.run(() -> tasks.createTaskQuery()
                .or()
                .taskName("x")
                .endOr()
                .or()
                .dueBeforeExpression(CALL)
                .endOr()
                .count()));

        assertThat(Canary.SONGS).hasValue(0);
    }

    @Test
    void runsNothingOfAStoredFilterButKeepsThoseThatAskWhoIsLookingAtThem() {
        var services = engine.services();
        for (var query : List.of(
                services.getTaskService().createTaskQuery().taskAssigneeExpression(CALL),
                services.getTaskService()
                        .createTaskQuery()
                        .or()
                        .taskAssigneeExpression(CALL)
                        .taskName("x")
                        .endOr())) {
            assertThatThrownBy(() -> engine.run(() -> {
                Filter filter =
                        services.getFilterService().newTaskFilter("hostile").setQuery(query);
                services.getFilterService().saveFilter(filter);
                try {
                    services.getFilterService().list(filter.getId());
                } finally {
                    services.getFilterService().deleteFilter(filter.getId());
                }
            }));
        }
        assertThat(Canary.SONGS).hasValue(0);
        Filter mine = engine.call(() -> services.getFilterService()
                .createTaskFilterQuery()
                .filterName("My group tasks")
                .singleResult());
        assertThat(company.as("lena", () -> services.getFilterService().count(mine.getId())))
                .isNotNegative();
    }

    @Test
    void readsNoObjectOfAClassThatACallerNames() {
        for (String format : List.of("application/json", Variables.SerializationDataFormats.JAVA.getName())) {
            Models model = Models.around("<userTask id='work'/>");
            engine.deploy(model);
            assertThatThrownBy(() -> engine.run(() -> {
                var instance = engine.services()
                        .getRuntimeService()
                        .startProcessInstanceByKey(
                                model.key(),
                                Variables.putValueTyped(
                                        "x",
                                        Variables.serializedObjectValue("{}")
                                                .objectTypeName(CANARY)
                                                .serializationDataFormat(format)
                                                .create()));
                engine.services().getRuntimeService().getVariable(instance.getId(), "x");
            }));
        }
        assertThat(Canary.SONGS).hasValue(0);
    }

    @Test
    void fetchesNoSchemaThatAModelPointsAt() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread listening = new Thread(() -> {
                while (!server.isClosed()) {
                    try {
                        server.accept().close();
                        visits.incrementAndGet();
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            listening.start();
            String address = "http://127.0.0.1:" + server.getLocalPort();
            for (String attribute : List.of(
                    "xmlns:f='urn:foreign' xsi:schemaLocation='urn:foreign %s/a.xsd'",
                    "xsi:noNamespaceSchemaLocation='%s/b.xsd'")) {
                Models model = Models.around(
                        "<userTask id='work'><extensionElements><f:x xmlns:f='urn:foreign'/></extensionElements></userTask>");
                Models hostile = new Models(
                        model.key(),
                        model.xml().replace("targetNamespace=", attribute.formatted(address) + " targetNamespace="));
                tryToDeploy(hostile);
            }
        }
        assertThat(visits).hasValue(0);
    }

    private void tryToDeploy(Models model) {
        try {
            engine.deploy(model);
        } catch (ProcessEngineException refused) {
            // Refusing is as good as not fetching.
            assertThat(refused).isNotNull();
        }
    }

    private static String decision(String key, String language) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
                <decision id="%s" name="d"><decisionTable id="t">
                <input id="i"><inputExpression id="ie" typeRef="string"><text>x</text></inputExpression></input>
                <output id="o" name="o" typeRef="string"/>
                <rule id="r"><inputEntry id="e"><text></text></inputEntry>
                <outputEntry id="oe" expressionLanguage="%s"><text>%s</text></outputEntry></rule>
                </decisionTable></decision></definitions>
                """.formatted(key, language, CALL);
    }
}
