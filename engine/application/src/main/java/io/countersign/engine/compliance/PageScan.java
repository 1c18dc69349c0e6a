package io.countersign.engine.compliance;

import io.countersign.engine.compliance.Detection.Proposal;
import java.net.URI;
import java.util.List;

/**
 * What a landing page shows before any of its scripts has run.
 *
 * @param address where the page was found in the end
 * @param hosts of other parties that it loads something from, in the order of the page
 * @param fields in which a visitor tells something about himself, by their labels or names
 * @param proposals facts that the page speaks for; without passages
 */
public record PageScan(URI address, List<Host> hosts, List<String> fields, List<Proposal> proposals) {

    public PageScan {
        hosts = List.copyOf(hosts);
        fields = List.copyOf(fields);
        proposals = List.copyOf(proposals);
    }

    /** @param tracker whose it is by the tracker list; empty when the list does not know it */
    public record Host(String name, String tracker) {

        public boolean follows() {
            return !tracker.isEmpty();
        }
    }
}
