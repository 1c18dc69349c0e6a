package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TakeDownByHandNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/take-down");
    private static final Model PROCESS = Model.read(FOLDER.resolve("take-down.bpmn"));

    @Test
    void theProcessAndItsTaskHaveTheirNames() {
        assertThat(PROCESS.attributes("process", "id")).containsExactly(TakeDownByHand.KEY);
        assertThat(PROCESS.attributes("userTask", "id")).containsExactly(TakeDownByHand.UserTask.DELETE_POST);
    }

    @Test
    void theFormIsThatOfTheModel() throws IOException {
        assertThat(PROCESS.all("userTask"))
                .extracting(task -> Model.camunda(task, "formRef"))
                .containsExactly(TakeDownByHand.Form.DELETE_POST);
        assertThat(Names.formIds(FOLDER)).containsExactly(TakeDownByHand.Form.DELETE_POST);
    }

    @Test
    void expressionsReadTheValuesOfThePublication() {
        String of = ContentReview.Values.PUBLICATION + "[" + TakeDownByHand.Variable.PUBLICATION_ID + "].";
        assertThat(PROCESS.expressions())
                .containsExactlyInAnyOrder(
                        "${" + of + ContentReview.Values.TECHNICAL_OWNER + "}",
                        "${" + of + ContentReview.Values.DUE + "}",
                        "${" + of + ContentReview.Values.FOLLOW_UP + "}");
    }
}
