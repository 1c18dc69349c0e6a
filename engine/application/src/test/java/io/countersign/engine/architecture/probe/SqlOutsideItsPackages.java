package io.countersign.engine.architecture.probe;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks the rule of its name. */
record SqlOutsideItsPackages(JdbcClient database) {}
