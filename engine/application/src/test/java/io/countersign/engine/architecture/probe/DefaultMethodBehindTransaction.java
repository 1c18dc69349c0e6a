package io.countersign.engine.architecture.probe;

import org.springframework.transaction.annotation.Transactional;

/** Breaks the rule of its name. */
@Transactional
class DefaultMethodBehindTransaction implements DefaultMethod {

    @Override
    public void order(String comment) {}
}
