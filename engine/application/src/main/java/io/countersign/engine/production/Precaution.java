package io.countersign.engine.production;

import java.util.List;

/** Looks at one side of an installation. */
public interface Precaution {

    /** Everything that is unsafe there; empty when nothing is. */
    List<Danger> dangers(Settings settings);
}
