package io.countersign.engine.workflow;

import java.util.List;

/** What is stuck, for those whom the route table lets ask; trying again is done in the current person's name. */
public interface Incidents {

    /** Open incidents, oldest first. */
    List<Incident> open();

    /** Gives the failed work new attempts at once. Unknown ids and incidents that no attempt can mend are refused. */
    void retry(String incidentId);
}
