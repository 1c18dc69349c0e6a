package io.countersign.engine.review.camunda;

import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The form that the model names, filled and read by us. */
final class AnsweredForm implements TaskFormHandler {

    private static final int FORBIDDEN = 403;

    private final TaskFormHandler model;
    private final TaskAnswers answers;

    AnsweredForm(TaskFormHandler model, TaskAnswers answers) {
        this.model = model;
        this.answers = answers;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var form = (TaskFormDataImpl) model.createTaskForm(task);
        List<FormField> fields = new ArrayList<>();
        answers.shown(task).forEach((key, value) -> fields.add(field(key, value)));
        form.setFormFields(fields);
        return form;
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        try {
            answers.accept((TaskEntity) scope, new FormAnswer(new HashMap<>(properties)));
        } catch (ProblemException problem) {
            throw refusal(problem);
        }
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // The model's own handler has read it.
    }

    /** As the engine's REST interface answers it: 403, or 400 with the words; anything else would become 500. */
    private static RuntimeException refusal(ProblemException problem) {
        return problem.status() == FORBIDDEN
                ? new AuthorizationException(problem.detail())
                : new FormFieldValidationException(problem.code(), problem.detail());
    }

    private static FormField field(String key, String value) {
        var field = new FormFieldImpl();
        field.setId(key);
        field.setValue(Variables.stringValue(value, true));
        return field;
    }
}
