package io.countersign.engine.compliance.rule.camunda;

import io.countersign.engine.compliance.rule.draft.ModelerDeployments;
import io.countersign.engine.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps tables of rules out of the engine, by whichever door they come: they become drafts. The deployment is refused with what
 * became of them as its message, because that is the only text that Camunda Modeler shows; a success would read as if they were
 * live.
 */
@Component
class RulesInDeployments extends AbstractProcessEnginePlugin implements Deployer {

    private final ObjectProvider<ModelerDeployments> deployments;

    /** @param deployments asked for late, since they need what needs the engine */
    RulesInDeployments(ObjectProvider<ModelerDeployments> deployments) {
        this.deployments = deployments;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var deployers = new ArrayList<Deployer>();
        Optional.ofNullable(engine.getCustomPreDeployers()).ifPresent(deployers::addAll);
        deployers.add(this);
        engine.setCustomPreDeployers(deployers);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var resources = deployment.getResources().values();
        var tables = resources.stream()
                .filter(resource -> isTable(resource.getName()))
                .map(RulesInDeployments::text)
                .toList();
        refuse(taken(tables, resources.size() - tables.size()));
    }

    private Optional<String> taken(List<String> tables, int others) {
        try {
            return deployments.getObject().take(tables, others);
        } catch (ProblemException refused) {
            return Optional.of(refused.detail());
        }
    }

    private static void refuse(Optional<String> message) {
        message.ifPresent(said -> {
            throw new BadUserRequestException(said);
        });
    }

    private static boolean isTable(String name) {
        return name.endsWith(".dmn") || name.endsWith(".dmn11.xml");
    }

    private static String text(ResourceEntity resource) {
        return new String(resource.getBytes(), StandardCharsets.UTF_8);
    }
}
