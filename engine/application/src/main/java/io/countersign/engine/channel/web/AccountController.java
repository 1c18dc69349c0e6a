package io.countersign.engine.channel.web;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.ConnectionTest;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.language.Spoken;
import io.countersign.engine.problem.ProblemException;
import io.countersign.plugin.spi.FailureKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts over HTTP. Who may write is in the route table. */
@RestController
@RequestMapping("/api/channel-accounts")
class AccountController {

    private final ChannelAccounts accounts;
    private final AccountView view;

    AccountController(ChannelAccounts accounts, AccountView view) {
        this.accounts = accounts;
        this.view = view;
    }

    @GetMapping
    List<AccountJson> list() {
        return view.of(accounts.all());
    }

    @FreshLogin
    @PostMapping
    ResponseEntity<AccountJson> connect(@RequestBody AccountFormJson form) {
        return answer(HttpStatus.CREATED, accounts.connect(form.read()));
    }

    @GetMapping("/{accountId}")
    ResponseEntity<AccountJson> get(@PathVariable UUID accountId) {
        return answer(HttpStatus.OK, accounts.get(new AccountId(accountId)));
    }

    @FreshLogin
    @PutMapping("/{accountId}")
    ResponseEntity<AccountJson> change(
            @PathVariable UUID accountId, @RequestHeader("If-Match") String seen, @RequestBody AccountFormJson form) {
        return answer(HttpStatus.OK, accounts.change(new AccountId(accountId), form.read(), revision(seen)));
    }

    @FreshLogin
    @DeleteMapping("/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnect(@PathVariable UUID accountId) {
        accounts.disconnect(new AccountId(accountId));
    }

    @PostMapping("/{accountId}/test")
    TestJson test(@PathVariable UUID accountId) {
        return TestJson.of(accounts.test(new AccountId(accountId)));
    }

    private ResponseEntity<AccountJson> answer(HttpStatus status, Account account) {
        return ResponseEntity.status(status)
                .eTag("\"" + account.revision() + "\"")
                .body(view.of(account));
    }

    private static long revision(String tag) {
        String digits = tag.replaceAll("^W/|\"", "");
        if (!digits.matches("\\d{1,18}")) {
            throw ProblemException.preconditionFailed(
                    "ACCOUNT_CHANGED", "Header If-Match: it names no state of the account. Load the account again.");
        }
        return Long.parseLong(digits);
    }

    record TestJson(
            boolean ok,
            @Spoken String message,
            @Nullable FailureKind failure,
            @Nullable String handle,
            @Nullable String displayName,
            @Nullable String profile) {

        static TestJson of(ConnectionTest test) {
            return new TestJson(
                    test.ok(),
                    test.message(),
                    test.failure().orElse(null),
                    test.identity().map(Account.Identity::handle).orElse(null),
                    test.identity().map(Account.Identity::displayName).orElse(null),
                    test.identity()
                            .flatMap(Account.Identity::profile)
                            .map(Object::toString)
                            .orElse(null));
        }
    }
}
