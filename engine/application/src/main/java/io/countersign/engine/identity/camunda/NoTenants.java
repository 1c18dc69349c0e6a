package io.countersign.engine.identity.camunda;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** There are no tenants: regions are groups. */
final class NoTenants extends TenantQueryImpl {

    private static final long serialVersionUID = 1L;

    NoTenants() {}

    NoTenants(CommandExecutor executor) {
        super(executor);
    }

    @Override
    public long executeCount(CommandContext engine) {
        return 0;
    }

    @Override
    public List<Tenant> executeList(CommandContext engine, @Nullable Page page) {
        return List.of();
    }
}
