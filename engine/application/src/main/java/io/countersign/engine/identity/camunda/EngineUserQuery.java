package io.countersign.engine.identity.camunda;

import io.countersign.engine.identity.jdbc.DirectoryColumn;
import io.countersign.engine.identity.jdbc.DirectoryQuery;
import io.countersign.engine.identity.jdbc.EngineDirectory;
import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;

/** The engine's question for users, answered from our tables. */
final class EngineUserQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient EngineDirectory directory;

    EngineUserQuery(EngineDirectory directory) {
        this.directory = directory;
    }

    EngineUserQuery(EngineDirectory directory, CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public long executeCount(CommandContext engine) {
        return readable(engine).size();
    }

    @Override
    public List<User> executeList(CommandContext engine, @Nullable Page page) {
        return DirectoryRights.page(readable(engine), this).stream()
                .map(EngineUserQuery::entity)
                .toList();
    }

    private List<EngineDirectory.User> readable(CommandContext engine) {
        checkQueryOk();
        var rights = new DirectoryRights(engine, Resources.USER);
        return rights.readable(directory.users(question()), EngineDirectory.User::id);
    }

    private DirectoryQuery question() {
        var question = new DirectoryQuery()
                .equal(DirectoryColumn.USER_ID, id)
                .in(DirectoryColumn.USER_ID, ids)
                .equal(DirectoryColumn.FIRST_NAME, firstName)
                .like(DirectoryColumn.FIRST_NAME, firstNameLike)
                .equal(DirectoryColumn.LAST_NAME, lastName)
                .like(DirectoryColumn.LAST_NAME, lastNameLike)
                .equal(DirectoryColumn.EMAIL, email)
                .like(DirectoryColumn.EMAIL, emailLike)
                .memberOf(groupId);
        for (var order : getOrderingProperties()) {
            question.orderBy(column(order.getQueryProperty().getName()), order.getDirection() == Direction.DESCENDING);
        }
        return procDefId == null && tenantId == null ? question : question.nothing();
    }

    private static DirectoryColumn column(String property) {
        return switch (property) {
            case "FIRST_" -> DirectoryColumn.FIRST_NAME;
            case "LAST_" -> DirectoryColumn.LAST_NAME;
            case "EMAIL_" -> DirectoryColumn.EMAIL;
            default -> DirectoryColumn.USER_ID;
        };
    }

    static User entity(EngineDirectory.User user) {
        var entity = new UserEntity(user.id());
        entity.setFirstName(user.firstName());
        entity.setLastName(user.lastName());
        entity.setEmail(user.email());
        return entity;
    }
}
