package io.countersign.engine.identity.camunda.web;

import io.countersign.engine.identity.PublicAddress;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is logged in to the workspace is logged in to Tasklist, Cockpit and Admin. */
@Configuration(proxyBeanMethods = false)
class OneLogin {

    /** Behind Spring Security, which stands at -100, and before Camunda's own filters, which come last. */
    private static final int BEHIND_SECURITY = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaLogin(
            CamundaBpmProperties camunda, PublicAddress address) {
        // Camunda's CSRF cookie follows ours. Set here, because its filters are made together with this one.
        camunda.getWebapp().getCsrf().setEnableSecureCookie(address.isSecure());
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", SpringLogin.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }
}
