package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.WorkStuck;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.DefaultFailedJobParseListener;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaFailedJobConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/** What happens to a job that failed: the waits of its model or the general ones; an incident at once when it is stuck. */
@Component
class JobRetries extends AbstractCamundaConfiguration implements CamundaFailedJobConfiguration {

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        var listeners = engine.getCustomPostBPMNParseListeners();
        var all = new ArrayList<>(listeners == null ? List.of() : listeners);
        all.add(new DefaultFailedJobParseListener());
        engine.setCustomPostBPMNParseListeners(all);
        engine.setFailedJobCommandFactory(Failed::new);
    }

    private static final class Failed extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        Failed(String jobId, Throwable exception) {
            super(jobId, exception);
        }

        @Override
        public Object execute(CommandContext engine) {
            JobEntity job = getJob();
            if (job == null || !isStuck()) {
                return super.execute(engine);
            }
            job.unlock();
            logException(job);
            job.setRetries(0);
            notifyAcquisition(engine);
            return job;
        }

        private boolean isStuck() {
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                if (cause instanceof WorkStuck) {
                    return true;
                }
            }
            return false;
        }
    }
}
