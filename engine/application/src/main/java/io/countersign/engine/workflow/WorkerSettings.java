package io.countersign.engine.workflow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The in-process worker that runs {@link ExternalOperation}s.
 *
 * @param enabled false on a node that leaves the outside work to others
 * @param threads most operations that run at the same time
 * @param poll how long at most until due retries and other nodes' tasks are seen; tasks of this node are seen at once
 * @param stop how long running operations may take when the process ends
 */
@ConfigurationProperties("countersign.worker")
public record WorkerSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("20") int threads,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("20s") Duration stop) {}
