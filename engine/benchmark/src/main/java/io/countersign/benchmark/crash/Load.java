package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.OraclePlugin;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People at several desks, one post after the other, on networks that misbehave now and then. Runs until closed. */
final class Load implements AutoCloseable {

    private static final int DESKS = 4;
    private static final double TROUBLE = 0.15;
    private static final int MANY_A_MINUTE = 600;
    static final String TOKEN = "canary-7c1d-token";

    /** Of the network; what it does to the request that comes next. */
    private static final List<Script> TROUBLES = List.of(
            Script.acceptThen(Script.Ending.DROP),
            Script.acceptThen(Script.Ending.HALF_CLOSE),
            Script.acceptThen(Script.Ending.NONSENSE),
            Script.acceptThenAnswer(500),
            Script.refuse(500),
            Script.accept().delayed(Duration.ofMillis(1500)),
            Script.accept().delayed(Duration.ofMillis(2500)),
            Script.refuse(429).retryAfter("1"));

    private final House house;
    private final Intents intents;
    private final Map<Mode, String> accounts = new EnumMap<>(Mode.class);
    private final Person.Answers answers = new Person.Answers();
    private final List<Thread> desks = new ArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final Owner owner;
    private volatile boolean isOpen = true;

    Load(House house, Intents intents, Random chance) {
        this.house = house;
        this.intents = intents;
        var ada = person("ada");
        house.networks().forEach(network -> accounts.put(network.kind(), connect(ada, network)));
        this.owner = new Owner(ada, house, accounts);
        for (int desk = 0; desk < DESKS; desk++) {
            var own = new Random(chance.nextLong());
            var thread = new Thread(() -> work(own), "desk-" + desk);
            desks.add(thread);
            thread.start();
        }
    }

    private Person person(String name) {
        return new Person(name, house::addresses, answers);
    }

    private static String connect(Person ada, Network network) {
        var account = ada.post(
                "/api/channel-accounts",
                Map.of(
                        "channel",
                        OraclePlugin.channel(network.kind()),
                        "name",
                        "Page " + network.kind(),
                        "markets",
                        List.of("DE"),
                        "settings",
                        Map.of("address", network.address().toString()),
                        "secrets",
                        Map.of("token", TOKEN),
                        "perMinute",
                        MANY_A_MINUTE,
                        "businessOwner",
                        "mia",
                        "technicalOwner",
                        "ada"));
        if (!account.isGood()) {
            throw new IllegalStateException("The account was not connected: " + account);
        }
        return account.text("/id");
    }

    private void work(Random chance) {
        try {
            var desk = new Desk(person("mia"), person("bea"), accounts, intents);
            while (isOpen) {
                int post = number.incrementAndGet();
                var kind = Mode.values()[post % Mode.values().length];
                if (chance.nextDouble() < TROUBLE) {
                    house.network(kind).next(TROUBLES.get(chance.nextInt(TROUBLES.size())));
                }
                desk.publish("Post " + post, kind);
            }
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }

    /** Everybody ends the post before him; new ones are begun by nobody. */
    void end() {
        isOpen = false;
        for (var desk : desks) {
            try {
                desk.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        failures.stream().findFirst().ifPresent(failure -> {
            throw new IllegalStateException("A desk could not go on.", failure);
        });
    }

    /** What went wrong at a desk, before it is over. */
    boolean isBroken() {
        return !failures.isEmpty();
    }

    Person.Answers answers() {
        return answers;
    }

    int ownersAnswers() {
        return owner.answers();
    }

    @Override
    public void close() {
        isOpen = false;
        owner.close();
    }
}
