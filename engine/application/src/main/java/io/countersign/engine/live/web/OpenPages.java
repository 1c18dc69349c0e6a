package io.countersign.engine.live.web;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.live.Audience;
import io.countersign.engine.live.Topic;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open on this node. They are written to by one thread, so that no request waits for a slow page. */
@Component
class OpenPages implements Audience, DisposableBean {

    /** Rights are looked at again whenever a page comes back, which its browser does by itself. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Less than proxies wait before they hang up. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    private static final int MOST_OF_ONE_PERSON = 30;

    private static final String EVERYTHING = "everything";

    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var named = new Thread(work, "live-pages");
        named.setDaemon(true);
        return named;
    });

    OpenPages() {
        var unused = thread.scheduleWithFixedDelay(
                () -> pages.forEach(page -> send(page, SseEmitter.event().comment("still here"))),
                SIGN_OF_LIFE.toSeconds(),
                SIGN_OF_LIFE.toSeconds(),
                TimeUnit.SECONDS);
    }

    private record Page(PersonId person, Set<Topic> topics, SseEmitter stream) {}

    /** @return what is sent to the page until it is closed; empty when the person has too many open */
    Optional<SseEmitter> open(PersonId person, Set<Topic> topics) {
        if (pages.stream().filter(page -> page.person().equals(person)).count() >= MOST_OF_ONE_PERSON) {
            return Optional.empty();
        }
        var page = new Page(person, Set.copyOf(topics), new SseEmitter(LONGEST.toMillis()));
        page.stream().onCompletion(() -> pages.remove(page));
        page.stream().onTimeout(page.stream()::complete);
        page.stream().onError(failure -> pages.remove(page));
        // Kept by the stream and sent with the headers, by the request's own thread.
        send(page, SseEmitter.event().comment("listening"));
        pages.add(page);
        return Optional.of(page.stream());
    }

    @Override
    public void tell(Set<Topic> topics) {
        thread.execute(() -> pages.forEach(page -> page.topics().stream()
                .filter(topics::contains)
                .map(Topic::part)
                .collect(Collectors.toSet())
                .forEach(part -> send(page, changed(part)))));
    }

    @Override
    public void tellAll() {
        thread.execute(() -> pages.forEach(page -> send(page, changed(EVERYTHING))));
    }

    private static SseEmitter.SseEventBuilder changed(String part) {
        return SseEmitter.event().name("changed").data(part);
    }

    private void send(Page page, SseEmitter.SseEventBuilder event) {
        try {
            page.stream().send(event);
        } catch (IOException | IllegalStateException closed) {
            pages.remove(page);
        }
    }

    /** Before the server waits for the requests that are still answered, since these would never end. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        pages.forEach(page -> page.stream().complete());
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
