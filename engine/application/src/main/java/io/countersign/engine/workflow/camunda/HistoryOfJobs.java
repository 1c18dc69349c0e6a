package io.countersign.engine.workflow.camunda;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.batch.history.HistoricBatchEntity;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.jspecify.annotations.Nullable;

/**
 * With each line of a job's log the engine looks whether the job is one of a batch, and takes what the model says of it
 * ({@code async-after}, {@code date: …}) for the batch's identity. Only what can be one is looked for.
 */
final class HistoryOfJobs extends CacheAwareHistoryEventProducer {

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f-]{36}|\\d+");

    @Override
    protected @Nullable HistoricBatchEntity getHistoricBatchById(String id) {
        return IDENTITY.matcher(id).matches() ? super.getHistoricBatchById(id) : null;
    }
}
