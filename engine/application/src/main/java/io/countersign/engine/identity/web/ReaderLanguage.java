package io.countersign.engine.identity.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Languages;
import io.countersign.engine.identity.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** In which language an answer is written: the person's own; before anybody is known, what the browser asks for. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class ReaderLanguage implements LocaleResolver {

    private final CurrentPerson current;

    ReaderLanguage(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return current.find().map(Person::language).orElseGet(() -> askedFor(request));
    }

    /** A request that asks for nothing has the machine's own language in Java's eyes; it is not the reader's. */
    private static Locale askedFor(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Locale.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> Languages.isSpoken(locale.getLanguage()))
                .findFirst()
                .map(Languages::spoken)
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is the person's: change it there.");
    }
}
