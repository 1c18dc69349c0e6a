package io.countersign.engine.workflow.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.workflow.camunda.ReadableTasks;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CamundaPagesFilter {

    /** Behind Spring Security, which stands at -100, and before Camunda's own filters, which come last. */
    private static final int BEHIND_SECURITY = 200;

    @Bean
    FilterRegistrationBean<CamundaPages> camundaPages() {
        var filter = new FilterRegistrationBean<>(new CamundaPages());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TasksInSight> tasksInSight(ReadableTasks tasks, CurrentPerson current) {
        var filter = new FilterRegistrationBean<>(new TasksInSight(tasks, current));
        filter.addUrlPatterns("/camunda/api/*");
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<FormLanguage> formLanguage(ShippedForms forms, CurrentPerson current) {
        var filter = new FilterRegistrationBean<>(new FormLanguage(forms, current));
        filter.addUrlPatterns("/camunda/api/*");
        filter.setOrder(BEHIND_SECURITY + 1);
        return filter;
    }
}
