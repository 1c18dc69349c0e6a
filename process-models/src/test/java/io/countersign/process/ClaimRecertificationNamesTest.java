package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClaimRecertificationNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/claim-recertification");
    private static final Model PROCESS = Model.read(FOLDER.resolve("claim-recertification.bpmn"));

    @Test
    void theProcessAndItsTaskHaveTheirNames() {
        assertThat(PROCESS.attributes("process", "id")).containsExactly(ClaimRecertification.KEY);
        assertThat(PROCESS.attributes("userTask", "id")).containsExactly(ClaimRecertification.UserTask.RECERTIFY_CLAIM);
        assertThat(PROCESS.attributes("message", "name")).containsExactly(ClaimRecertification.Message.SETTLED);
    }

    @Test
    void theOperationAndTheFormAreThoseOfTheModel() throws IOException {
        assertThat(PROCESS.all("serviceTask"))
                .extracting(task -> Model.camunda(task, "delegateExpression"))
                .containsExactly("${" + ClaimRecertification.Operation.CARRY_OUT_RECERTIFICATION + "}");
        assertThat(PROCESS.all("userTask"))
                .extracting(task -> Model.camunda(task, "formRef"))
                .containsExactly(ClaimRecertification.Form.RECERTIFY_CLAIM);
        assertThat(Files.readString(FOLDER.resolve("recertify-claim.form")))
                .contains("\"id\": \"" + ClaimRecertification.Form.RECERTIFY_CLAIM + "\"");
    }

    @Test
    void expressionsAskForTheClaim() {
        assertThat(PROCESS.expressions())
                .contains("${claim[" + ClaimRecertification.Variable.CLAIM_ID + "].groups}")
                .hasSize(4);
    }
}
