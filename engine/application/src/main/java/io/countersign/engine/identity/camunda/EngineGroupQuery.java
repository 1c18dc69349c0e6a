package io.countersign.engine.identity.camunda;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.jdbc.DirectoryColumn;
import io.countersign.engine.identity.jdbc.DirectoryQuery;
import io.countersign.engine.identity.jdbc.EngineDirectory;
import java.util.List;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.jspecify.annotations.Nullable;

/** The engine's question for groups, answered from our tables; a group's type is its function. */
final class EngineGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    private final transient EngineDirectory directory;

    EngineGroupQuery(EngineDirectory directory) {
        this.directory = directory;
    }

    EngineGroupQuery(EngineDirectory directory, CommandExecutor executor) {
        super(executor);
        this.directory = directory;
    }

    @Override
    public long executeCount(CommandContext engine) {
        return readable(engine).size();
    }

    @Override
    public List<Group> executeList(CommandContext engine, @Nullable Page page) {
        return DirectoryRights.page(readable(engine), this).stream()
                .map(EngineGroupQuery::entity)
                .toList();
    }

    private List<EngineDirectory.Group> readable(CommandContext engine) {
        checkQueryOk();
        var rights = new DirectoryRights(engine, Resources.GROUP);
        return rights.readable(directory.groups(question()), EngineDirectory.Group::id);
    }

    private DirectoryQuery question() {
        var question = new DirectoryQuery()
                .equal(DirectoryColumn.GROUP_ID, id)
                .in(DirectoryColumn.GROUP_ID, ids)
                .equal(DirectoryColumn.GROUP_NAME, name)
                .like(DirectoryColumn.GROUP_NAME, nameLike)
                .equal(DirectoryColumn.GROUP_TYPE, type)
                .withMember(userId);
        for (var order : getOrderingProperties()) {
            question.orderBy(column(order.getQueryProperty().getName()), order.getDirection() == Direction.DESCENDING);
        }
        return procDefId == null && tenantId == null ? question : question.nothing();
    }

    private static DirectoryColumn column(String property) {
        return switch (property) {
            case "NAME_" -> DirectoryColumn.GROUP_NAME;
            case "TYPE_" -> DirectoryColumn.GROUP_TYPE;
            default -> DirectoryColumn.GROUP_ID;
        };
    }

    static Group entity(EngineDirectory.Group group) {
        var entity = new GroupEntity(group.id());
        entity.setName(group.name());
        entity.setType(new GroupId(group.id()).function());
        return entity;
    }
}
