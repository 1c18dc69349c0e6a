package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LiveContentNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/live-content");
    private static final Model PROCESS = Model.read(FOLDER.resolve("live-content.bpmn"));

    @Test
    void theProcessItsTaskAndItsMessageHaveTheirNames() {
        assertThat(PROCESS.attributes("process", "id")).containsExactly(LiveContent.KEY);
        assertThat(PROCESS.attributes("userTask", "id")).containsExactly(LiveContent.UserTask.MEND_LIVE_CONTENT);
        assertThat(PROCESS.attributes("message", "name")).containsExactly(LiveContent.Message.SETTLED);
    }

    @Test
    void theFormIsThatOfTheModel() throws IOException {
        assertThat(PROCESS.all("userTask"))
                .extracting(task -> Model.camunda(task, "formRef"))
                .containsExactly(LiveContent.Form.MEND_LIVE_CONTENT);
        assertThat(Names.formIds(FOLDER)).containsExactly(LiveContent.Form.MEND_LIVE_CONTENT);
    }

    @Test
    void expressionsReadTheValuesOfTheSubmission() {
        String of = LiveContent.Values.LIVE_CONTENT + "[" + LiveContent.Variable.SUBMISSION_ID + "].";
        assertThat(PROCESS.expressions())
                .containsExactlyInAnyOrder(
                        "${" + of + LiveContent.Values.GROUPS + "}",
                        "${" + of + LiveContent.Values.DUE + "}",
                        "${" + of + LiveContent.Values.FOLLOW_UP + "}");
    }
}
