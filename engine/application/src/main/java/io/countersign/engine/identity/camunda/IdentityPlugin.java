package io.countersign.engine.identity.camunda;

import io.countersign.engine.identity.jdbc.EngineDirectory;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the engine our people and groups, and lets nothing happen in nobody's name. */
@Component
class IdentityPlugin extends AbstractProcessEnginePlugin {

    private static final String PERSON_ID = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final String GROUP_ID = "[a-z0-9][a-z0-9-]{0,39}/[a-z0-9][a-z0-9-]{0,19}";
    private static final String ADMINISTRATORS = "platform-admin/global";

    private final EngineDirectory directory;
    private final ThreadEnginePrincipal principal;
    private final StartUp startUp;

    IdentityPlugin(EngineDirectory directory, ThreadEnginePrincipal principal, StartUp startUp) {
        this.directory = directory;
        this.principal = principal;
        this.startUp = startUp;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(new Provider(directory));
        engine.setUserResourceWhitelistPattern(PERSON_ID);
        engine.setGroupResourceWhitelistPattern(GROUP_ID);
        engine.setAdminGroups(new ArrayList<>(List.of(ADMINISTRATORS)));
        engine.setCustomPreCommandInterceptorsTxRequired(guarded(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private List<CommandInterceptor> guarded(@Nullable List<CommandInterceptor> others) {
        var all = new ArrayList<CommandInterceptor>();
        all.add(new PrincipalGuard(principal, startUp));
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }

    private record Provider(EngineDirectory directory) implements SessionFactory {
        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new EngineIdentityProvider(directory);
        }
    }
}
