/** One login for the workspace and Camunda's web applications. */
@NullMarked
package io.countersign.engine.identity.camunda.web;

import org.jspecify.annotations.NullMarked;
