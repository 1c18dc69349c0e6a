package io.countersign.engine.identity.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Name and password of a local account: in the workspace's form, and with every call of a machine. */
@Component
@ConditionalOnProperty(name = "countersign.identity.provider", havingValue = "local", matchIfMissing = true)
class LocalLogin implements LoginWay {

    private final BasicLogins logins;

    LocalLogin(BasicLogins logins) {
        this.logins = logins;
    }

    /** The form calls an operation like any other. */
    @Override
    public void forBrowsers(HttpSecurity http, SessionLogins sessions) {}

    @Override
    public void forMachines(HttpSecurity http, Refusals refusals) throws Exception {
        http.authenticationProvider(logins).httpBasic(basic -> basic.authenticationEntryPoint(refusals));
    }

    @Override
    public RequestMatcher machinesElsewhere() {
        return request -> false;
    }

    @Override
    public String challenge() {
        return "Basic realm=\"Countersign\", charset=\"UTF-8\"";
    }

    @Override
    public void loggedOut(Elsewhere login) {}

    @Override
    public boolean isAvailable() {
        return true;
    }
}
