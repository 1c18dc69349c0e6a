package io.countersign.engine.architecture.probe;

import org.camunda.bpm.engine.RuntimeService;

/** Breaks the rule of its name. */
record CamundaOutsideItsPackages(RuntimeService service) {}
