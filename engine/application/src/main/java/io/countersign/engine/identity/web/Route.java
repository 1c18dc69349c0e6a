package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Scope;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One line of the route table.
 *
 * @param scope on which objects
 */
record Route(String method, PathPattern path, Access access, Scope scope) {}
