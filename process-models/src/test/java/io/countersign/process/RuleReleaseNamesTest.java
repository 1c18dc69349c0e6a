package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleReleaseNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/rule-release");
    private static final Model PROCESS = Model.read(FOLDER.resolve("rule-release.bpmn"));

    @Test
    void theProcessAndItsTaskHaveTheirNames() {
        assertThat(PROCESS.attributes("process", "id")).containsExactly(RuleRelease.KEY);
        assertThat(PROCESS.attributes("userTask", "id")).containsExactly(RuleRelease.UserTask.DECIDE_ON_RULES);
    }

    @Test
    void theFormIsThatOfTheModel() throws IOException {
        assertThat(PROCESS.all("userTask"))
                .extracting(task -> Model.camunda(task, "formRef"))
                .containsExactly(RuleRelease.Form.DECIDE_ON_RULES);
        assertThat(Files.readString(FOLDER.resolve("decide-on-rules.form")))
                .contains("\"id\": \"" + RuleRelease.Form.DECIDE_ON_RULES + "\"");
    }

    @Test
    void expressionsAskForTheDraft() {
        assertThat(PROCESS.expressions())
                .contains("${ruleDraft[" + RuleRelease.Variable.RULE_DRAFT_ID + "].groups}")
                .contains("${ruleDraft[" + RuleRelease.Variable.RULE_DRAFT_ID + "].released}")
                .hasSize(4);
    }
}
