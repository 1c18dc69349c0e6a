package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The connected accounts. */
public interface ChannelAccounts {

    /** Disconnected ones too. */
    Optional<Account> find(AccountId id);

    /** Those of them that exist, in one query. */
    List<Account> findAll(Collection<AccountId> ids);

    /** @throws io.countersign.engine.problem.ProblemException when there is none */
    Account get(AccountId id);

    /** Those that are not disconnected, by name. */
    List<Account> all();

    /**
     * Connects an account.
     *
     * @throws io.countersign.engine.problem.ProblemException with every field that is wrong
     */
    Account connect(AccountForm form);

    /** A secret that is left out stays as it is. */
    Account change(AccountId id, AccountForm form, long revision);

    /** Forgets the secrets; publications and history stay. */
    void disconnect(AccountId id);

    /**
     * Asks the network who the account is, and keeps the answer. Never call it inside a transaction.
     *
     * @throws io.countersign.engine.problem.ProblemException when there is no such account or no plugin for it
     */
    ConnectionTest test(AccountId id);

    /** The network refused the account: its owner is told, and what is to be published on it is held. */
    void failing(AccountId id, String message);

    /** The network took a publication, so the account works. */
    void working(AccountId id);
}
