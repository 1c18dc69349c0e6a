package io.countersign.engine.workflow.camunda;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Makes no object of a class that a model names. */
final class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException(
                "Class in a model: not allowed. Name an operation with camunda:delegateExpression instead.");
    }
}
