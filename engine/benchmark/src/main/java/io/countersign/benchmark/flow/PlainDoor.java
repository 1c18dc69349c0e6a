package io.countersign.benchmark.flow;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who calls engine-rest, so that the engine writes its operation log as it does in the product. Costs no login. */
@Configuration(proxyBeanMethods = false)
class PlainDoor {

    @Bean
    FilterRegistrationBean<Filter> caller(IdentityService identity) {
        var filter = new FilterRegistrationBean<Filter>((request, answer, chain) -> {
            identity.setAuthenticatedUserId(((HttpServletRequest) request).getHeader("Caller"));
            try {
                chain.doFilter(request, answer);
            } finally {
                identity.clearAuthentication();
            }
        });
        filter.addUrlPatterns("/engine-rest/*");
        return filter;
    }
}
