package io.countersign.engine.demo;

import io.countersign.engine.demo.Company.Employee;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.Person;
import io.countersign.engine.portrait.Portraits;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Hires everybody or nobody: a start that is broken off leaves no account whose password nobody has seen. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoPeople {

    private final LocalAccounts accounts;
    private final Portraits portraits;
    private final Acting acting;
    private final TransactionOperations transactions;

    DemoPeople(LocalAccounts accounts, Portraits portraits, Acting acting, TransactionOperations transactions) {
        this.accounts = accounts;
        this.portraits = portraits;
        this.acting = acting;
        this.transactions = transactions;
    }

    /** @return the password of all of them, which cannot be had again */
    Password hire(List<Employee> people) {
        Password password = DemoPassword.generate();
        acting.runAsSystem(
                "hire the demo company",
                () -> transactions.executeWithoutResult(hired -> people.forEach(person -> hire(person, password))));
        return password;
    }

    private void hire(Employee person, Password password) {
        Person hired = accounts.create(new NewAccount(
                person.id(),
                person.name(),
                person.id() + "@hanseat.example",
                Locale.forLanguageTag(person.language()),
                ZoneId.of(person.zone()),
                person.groups().stream().map(GroupId::new).collect(Collectors.toSet()),
                password));
        var picture = new ByteArrayInputStream(FacePainter.paint(person.id(), person.face()));
        acting.runAs(hired, () -> portraits.choose(person.id() + ".png", picture));
    }
}
