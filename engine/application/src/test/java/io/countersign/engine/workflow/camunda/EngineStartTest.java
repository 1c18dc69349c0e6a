package io.countersign.engine.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.workflow.Incident;
import io.countersign.engine.workflow.Incidents;
import io.countersign.engine.workflow.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EngineStartTest {

    @Autowired
    private TestEngine engine;

    @Autowired
    private EngineStart start;

    @Autowired
    private TestCompany company;

    @Autowired
    private Incidents incidents;

    @Autowired
    private TestOperation operation;

    @Test
    void changesNothingWhenEverythingIsThereFromTheLastStart() {
        List<Long> before = counts();

        start.start();

        assertThat(counts()).isEqualTo(before);
        assertThat(before).doesNotContain(0L);
    }

    @Test
    void letsOnlyPlatformAdministratorsDeploy() {
        Models model = Models.around("<userTask id=\"work\"/>");

        assertThatThrownBy(() -> company.runAs("lena", () -> deploy(model))).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> deploy(model)).isInstanceOf(AuthorizationException.class);
        company.runAs("paul", () -> deploy(model));
    }

    @Test
    void namesOwnerAndNextStepOfAnIncidentAndTriesAgainWhenAsked() {
        String key = UUID.randomUUID().toString();
        Models model = Models.around("<serviceTask id=\"work\" camunda:delegateExpression=\"${testOperation}\"/>");
        operation.on(
                key,
                call -> operation.calls(key).size() == 1
                        ? new Outcome.Broken("PLUGIN_DEFECT", "The plugin is broken")
                        : Outcome.done());
        engine.deploy(model);
        engine.run(() -> engine.services().getRuntimeService().startProcessInstanceByKey(model.key(), key, Map.of()));
        await().until(() -> of(key).size() == 1);

        Incident incident = of(key).get(0);
        assertThat(incident.kind()).isEqualTo("PLUGIN_DEFECT");
        assertThat(incident.message()).isEqualTo("The plugin is broken");
        assertThat(incident.advice().owner()).isNotBlank();
        assertThat(incident.advice().nextStep()).isNotBlank();
        company.runAs("paul", () -> incidents.retry(incident.id()));

        await().until(() -> engine.isOver(key));
        assertThatThrownBy(() -> company.runAs("paul", () -> incidents.retry("unknown")))
                .isInstanceOf(ProblemException.class);
    }

    private List<Incident> of(String businessKey) {
        return company.as("paul", incidents::open).stream()
                .filter(incident -> businessKey.equals(incident.businessKey()))
                .toList();
    }

    private void deploy(Models model) {
        engine.services()
                .getRepositoryService()
                .createDeployment()
                .addString(model.fileName(), model.xml())
                .deploy();
    }

    private List<Long> counts() {
        var services = engine.services();
        return engine.call(() -> List.of(
                services.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentSource("countersign")
                        .count(),
                services.getAuthorizationService().createAuthorizationQuery().count(),
                services.getFilterService().createTaskFilterQuery().count()));
    }
}
