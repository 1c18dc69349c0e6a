package io.countersign.engine.notification.mail;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The two templates of all mails, as files beside the words. */
@Component
class MailTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    MailTemplates() {
        engine.setTemplateResolvers(Set.of(resolver("html", TemplateMode.HTML), resolver("txt", TemplateMode.TEXT)));
    }

    String html(MailPage page) {
        return fill("notice.html", page);
    }

    String text(MailPage page) {
        return fill("notice.txt", page);
    }

    private String fill(String template, MailPage page) {
        var context = new Context();
        context.setVariable("page", page);
        return engine.process(template, context);
    }

    private static ClassLoaderTemplateResolver resolver(String ending, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(Set.of("*." + ending));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        return resolver;
    }
}
