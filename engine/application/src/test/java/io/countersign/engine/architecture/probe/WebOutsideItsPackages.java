package io.countersign.engine.architecture.probe;

import org.springframework.web.bind.annotation.GetMapping;

/** Breaks the rule of its name. */
class WebOutsideItsPackages {

    @GetMapping
    void get() {}
}
