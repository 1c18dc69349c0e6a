package io.countersign.engine.claim.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The form that the model names, filled and read by us, so that nothing of it becomes a process variable.
 *
 * @param model what the engine made of the model
 */
record RecertificationForm(TaskFormHandler model, RecertificationAnswers answers) implements TaskFormHandler {

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormDataImpl form = (TaskFormDataImpl) model.createTaskForm(task);
        List<FormField> fields = new ArrayList<>();
        answers.shown(task).forEach((key, value) -> fields.add(field(key, value)));
        form.setFormFields(fields);
        return form;
    }

    private static FormField field(String key, String value) {
        FormFieldImpl field = new FormFieldImpl();
        field.setId(key);
        field.setValue(Variables.stringValue(value, true));
        return field;
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope scope) {
        answers.answer((TaskEntity) scope, properties);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // The model's own handler has read it.
    }
}
