package io.countersign.engine.architecture.probe;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks the rule of its name. */
class FieldInjection {

    @Autowired
    Clock clock;
}
