package io.countersign.engine.identity.web;

import org.springframework.web.util.pattern.PathPattern;

/** One line of the route table. */
record Route(String method, PathPattern path, Access access) {}
