package io.countersign.engine.plugin;

import java.net.URI;

/** Reads public web pages by the guarded way out: no private addresses, limits on time and size. Runs no script. */
public interface WebPages {

    /**
     * Follows redirects, each guarded like the first.
     *
     * @throws io.countersign.engine.problem.ProblemException 422 when there is no page to read, saying why and what to do
     */
    WebPage read(URI address);

    /**
     * @param address where it was found in the end
     * @param html as it came, before any script has changed it
     */
    record WebPage(URI address, String html) {}
}
