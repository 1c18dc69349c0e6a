package io.countersign.engine.workflow.camunda;

import java.util.stream.Stream;

/** Elements of models that would run code in an engine without our walls: each site that takes an expression, script or class. */
final class HostileElements {

    static final String CANARY = Canary.class.getName();

    /** An expression that makes the canary sing. */
    static final String CALL = "${''.getClass().forName('%s').getMethod('sing').invoke(null)}".formatted(CANARY);

    private static final String USER_TASK = "<userTask id='work'>%s</userTask>";
    private static final String SERVICE_TASK = "<serviceTask id='work' camunda:expression='${1}'>%s</serviceTask>";

    private HostileElements() {}

    static Stream<String> all() {
        return Stream.of(
                        expressions(),
                        scripts(),
                        classes(),
                        Stream.of(
                                "<serviceTask id='work' camunda:type='shell'><extensionElements><camunda:field name='command' stringValue='touch'/></extensionElements></serviceTask>",
                                "<serviceTask id='work' camunda:type='mail'/>",
                                "<serviceTask id='work'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
                                "<userTask id='work' camunda:formKey='embedded:app:evil.html'/>",
                                "<serviceTask id='work' camunda:delegateExpression='${dataSource}'/>",
                                "<serviceTask id='work' camunda:delegateExpression='${canary}'/>"))
                .flatMap(elements -> elements);
    }

    private static Stream<String> expressions() {
        return Stream.of(
                        "<serviceTask id='work' camunda:expression=\"%s\"/>",
                        "<serviceTask id='work' camunda:delegateExpression=\"%s\"/>",
                        "<userTask id='work' name=\"%s\"/>",
                        "<userTask id='work' camunda:assignee=\"%s\"/>",
                        "<userTask id='work' camunda:candidateGroups=\"%s\"/>",
                        "<userTask id='work' camunda:dueDate=\"%s\"/>",
                        "<userTask id='work' camunda:priority=\"%s\"/>",
                        "<userTask id='work'><documentation>%s</documentation></userTask>",
                        extended(
                                USER_TASK,
                                "<camunda:inputOutput><camunda:inputParameter name='x'>%s</camunda:inputParameter></camunda:inputOutput>"),
                        extended(USER_TASK, "<camunda:taskListener event='create' expression=\"%s\"/>"),
                        extended(SERVICE_TASK, "<camunda:executionListener event='start' expression=\"%s\"/>"),
                        extended(SERVICE_TASK, "<camunda:failedJobRetryTimeCycle>%s</camunda:failedJobRetryTimeCycle>")
                                .replace("id='work'", "id='work' camunda:asyncBefore='true'"),
                        SERVICE_TASK.replace(
                                "%s",
                                "<multiInstanceLoopCharacteristics camunda:collection=\"%s\" camunda:elementVariable='e'/>"),
                        SERVICE_TASK.replace(
                                "%s",
                                "<multiInstanceLoopCharacteristics><loopCardinality>%s</loopCardinality></multiInstanceLoopCharacteristics>"),
                        extended(
                                USER_TASK,
                                "<camunda:formData><camunda:formField id='f' type='string' label=\"%s\" defaultValue='d'/></camunda:formData>"),
                        "<serviceTask id='work' camunda:type='external' camunda:topic=\"%s\"/>",
                        "<callActivity id='work' calledElement=\"%s\"/>",
                        "<intermediateCatchEvent id='work'><timerEventDefinition><timeDuration>%s</timeDuration></timerEventDefinition></intermediateCatchEvent>",
                        "<intermediateCatchEvent id='work'><conditionalEventDefinition><condition>%s</condition></conditionalEventDefinition></intermediateCatchEvent>")
                .map(site -> site.formatted(CALL));
    }

    private static Stream<String> scripts() {
        return Stream.of("juel", "groovy", "javascript", "python", "ruby").flatMap(language -> Stream.of(
                        "<scriptTask id='work' scriptFormat='%s'><script>%s</script></scriptTask>",
                        extended(
                                USER_TASK,
                                "<camunda:taskListener event='create'><camunda:script scriptFormat='%s'>%s</camunda:script></camunda:taskListener>"),
                        extended(
                                SERVICE_TASK,
                                "<camunda:executionListener event='start'><camunda:script scriptFormat='%s'>%s</camunda:script></camunda:executionListener>"),
                        extended(
                                USER_TASK,
                                "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='%s'>%s</camunda:script></camunda:inputParameter></camunda:inputOutput>"))
                .map(site -> site.formatted(language, CALL)));
    }

    private static Stream<String> classes() {
        return Stream.of(CANARY, CANARY + "$Loaded").flatMap(type -> Stream.of(
                        "<serviceTask id='work' camunda:class='%s'/>",
                        "<sendTask id='work' camunda:class='%s'/>",
                        "<businessRuleTask id='work' camunda:class='%s'/>",
                        extended(USER_TASK, "<camunda:taskListener event='create' class='%s'/>"),
                        extended(SERVICE_TASK, "<camunda:executionListener event='start' class='%s'/>"),
                        "<callActivity id='work' calledElement='x' camunda:variableMappingClass='%s'/>",
                        "<userTask id='work' camunda:formHandlerClass='%s'/>",
                        extended(
                                USER_TASK,
                                "<camunda:formData><camunda:formField id='f' type='string'><camunda:validation><camunda:constraint name='validator' config='%s'/></camunda:validation></camunda:formField></camunda:formData>"))
                .map(site -> site.formatted(type)));
    }

    private static String extended(String task, String extension) {
        return task.replace("%s", "<extensionElements>" + extension + "</extensionElements>");
    }
}
