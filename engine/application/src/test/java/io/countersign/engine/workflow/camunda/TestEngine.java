package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The engine as the system itself uses it, for tests. */
@Component
public class TestEngine {

    private final ProcessEngine engine;
    private final Acting acting;

    TestEngine(ProcessEngine engine, Acting acting) {
        this.engine = engine;
        this.acting = acting;
    }

    public ProcessEngine services() {
        return engine;
    }

    public <T> T call(Supplier<T> work) {
        return acting.asSystem("test", work);
    }

    public void run(Runnable work) {
        acting.runAsSystem("test", work);
    }

    public void deploy(Models model) {
        run(() -> engine.getRepositoryService()
                .createDeployment()
                .name(model.key())
                .addString(model.fileName(), model.xml())
                .deploy());
    }

    /** Deploys and starts it; the business key returned is of this instance alone. */
    public String start(Models model, Map<String, Object> variables) {
        String businessKey = UUID.randomUUID().toString();
        deploy(model);
        run(() -> engine.getRuntimeService().startProcessInstanceByKey(model.key(), businessKey, variables));
        return businessKey;
    }

    /** Lets the time of a timer come now, in the instance that has this business key. */
    public void fire(String activity, String businessKey) {
        run(() -> {
            var instance = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(businessKey)
                    .singleResult();
            var timer = engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(activity)
                    .singleResult();
            engine.getManagementService().executeJob(timer.getId());
        });
    }

    public boolean isOver(String businessKey) {
        return call(() -> engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                == 0);
    }
}
