package io.countersign.engine.identity.keycloak;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips where there is no Keycloak to start; asked before Spring starts anything. */
final class KeycloakInstalled implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return KeycloakServer.installed().isPresent()
                ? ConditionEvaluationResult.enabled("Keycloak is installed")
                : ConditionEvaluationResult.disabled(
                        "skipped: Keycloak is not installed; run docker/counterparts/install"
                                + " and docker/counterparts/start, then source what that prints");
    }
}
