package io.countersign.engine.workflow.camunda;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Does nothing to the engine but exist: the engine waits for its plugins, and this one waits for Flyway. */
@Component
@DependsOnDatabaseInitialization
class EngineAfterSchema extends AbstractProcessEnginePlugin {}
