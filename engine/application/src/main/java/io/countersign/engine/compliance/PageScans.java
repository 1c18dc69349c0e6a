package io.countersign.engine.compliance;

import java.net.URI;

/** Looks at landing pages, by the tracker list of the live pack {@code trackers}. */
public interface PageScans {

    /** @throws io.countersign.engine.problem.ProblemException 422 when there is no page to read */
    PageScan scan(URI address);
}
