package io.countersign.engine.identity.web;

import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.identity.StepUp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds operations to their {@link FreshLogin}, before anything of the request is read. */
@Component
class FreshLoginCheck implements HandlerInterceptor, WebMvcConfigurer {

    private final StepUp stepUp;

    FreshLoginCheck(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod operation && operation.hasMethodAnnotation(FreshLogin.class)) {
            stepUp.demand();
        }
        return true;
    }
}
