package io.countersign.engine.identity.web;

import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.identity.principal.EnginePrincipal;
import io.countersign.engine.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The two doors: one for machines, where every call carries its proof, and one for browsers with a session. Behind
 * both stands the same route table. Patterns are path patterns throughout: a plain string would match Spring's own servlet
 * only, and Camunda's operations live in others.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private final RouteAuthorization routes;
    private final Refusals refusals;
    private final SecurityHeaders headers;
    private final EnginePrincipal engine;
    private final ProblemWriter problems;

    Doors(
            RouteAuthorization routes,
            Refusals refusals,
            SecurityHeaders headers,
            EnginePrincipal engine,
            ProblemWriter problems) {
        this.routes = routes;
        this.refusals = refusals;
        this.headers = headers;
        this.engine = engine;
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, LoginWay way) throws Exception {
        way.forMachines(http, refusals);
        return common(http)
                .securityMatcher(new OrRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/engine-rest/**"), way.machinesElsewhere()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(HttpSecurity http, LoginWay way, SessionLogins logins, CsrfTokenRepository tokens)
            throws Exception {
        way.forBrowsers(http, logins);
        return common(http)
                .securityContext(context -> context.securityContextRepository(logins))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(new AndRequestMatcher(
                                CsrfFilter.DEFAULT_CSRF_MATCHER,
                                PathPatternRequestMatcher.withDefaults().matcher("/api/**"))))
                .addFilterAfter(new CsrfCookieFilter(), CsrfFilter.class)
                .addFilterAfter(new SamePersonFilter(problems), AuthorizationFilter.class)
                .addFilterAfter(new CamundaLogout(logins), AuthorizationFilter.class)
                .build();
    }

    @Bean
    static CsrfTokenRepository csrfTokens(PublicAddress address) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(address.isSecure() ? "__Host-countersign-csrf" : "countersign-csrf");
        tokens.setHeaderName("X-CSRF-Token");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(address.isSecure()).sameSite("Lax"));
        return tokens;
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.headers(headers::apply)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .addFilterAfter(new OwnSiteFilter(problems), HeaderWriterFilter.class)
                .addFilterAfter(new ActingFilter(engine), AuthorizationFilter.class);
    }
}
