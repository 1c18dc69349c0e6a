package io.countersign.engine.identity.camunda;

import io.countersign.engine.identity.jdbc.DirectoryColumn;
import io.countersign.engine.identity.jdbc.DirectoryQuery;
import io.countersign.engine.identity.jdbc.EngineDirectory;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/** People and groups for the engine, to read only: its own identity tables stay empty. */
final class EngineIdentityProvider implements ReadOnlyIdentityProvider {

    private final EngineDirectory directory;

    EngineIdentityProvider(EngineDirectory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable User findUserById(String id) {
        return directory.users(new DirectoryQuery().equal(DirectoryColumn.USER_ID, id)).stream()
                .findFirst()
                .map(EngineUserQuery::entity)
                .orElse(null);
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return directory.groups(new DirectoryQuery().equal(DirectoryColumn.GROUP_ID, id)).stream()
                .findFirst()
                .map(EngineGroupQuery::entity)
                .orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new EngineUserQuery(directory, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext engine) {
        return new EngineUserQuery(directory);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new EngineGroupQuery(directory, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext engine) {
        return new EngineGroupQuery(directory);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext engine) {
        return new NoTenants();
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("People cannot be queried by SQL through the engine. Use a user query.");
    }

    /** Never: there is one way to log in, and it is not the engine's. */
    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public void flush() {
        // Nothing is ever changed through the engine.
    }

    @Override
    public void close() {
        // Holds nothing of its own; statements run in the engine's transaction.
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
