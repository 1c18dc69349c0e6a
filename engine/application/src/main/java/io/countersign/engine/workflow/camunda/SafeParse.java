package io.countersign.engine.workflow.camunda;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads a BPMN file only if nothing in it could run code, before any part of it is looked at: some classes would be
 * loaded while the file is parsed. It holds also for files that came into the database by another way.
 */
final class SafeParse extends BpmnParse {

    SafeParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        refuse(rootElement);
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }

    @Override
    protected String resolveAccessExternalSchemaProperty() {
        return EngineWalls.SCHEMAS_FROM;
    }

    private void refuse(Element element) {
        RefusedParts.in(element).ifPresent(why -> addError(why, element));
        element.elements().forEach(this::refuse);
    }
}
