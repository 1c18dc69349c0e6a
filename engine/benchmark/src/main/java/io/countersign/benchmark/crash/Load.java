package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.OraclePlugin;
import io.countersign.plugin.testkit.oracle.Script;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** People at several desks, one post after the other, on networks that misbehave now and then. Runs until closed. */
final class Load implements AutoCloseable {

    private static final double TROUBLE = 0.3;
    private static final Duration AHEAD = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
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
            Script.accept().delayed(House.LONGEST_ANSWER.plusSeconds(1)),
            Script.refuse(429).retryAfter("1"),
            Script.refuse(429).retryAfter("in a moment"),
            Script.refuse(429));

    private final House house;
    private final Intents intents;
    /** By the id that the product has given to the account. */
    private final Map<String, Network> accounts = new LinkedHashMap<>();

    private final Person.Answers answers = new Person.Answers();
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger gathered = new AtomicInteger();
    private final Owner owner;
    private volatile boolean isOpen = true;
    private volatile Instant appointment = Instant.EPOCH;
    private volatile int most = Integer.MAX_VALUE;
    private volatile boolean isResting;

    /** @param desks at which people work at the same time */
    Load(House house, Intents intents, int desks, Random chance) {
        this.house = house;
        this.intents = intents;
        var ada = person("ada");
        house.networks().forEach(network -> accounts.put(connect(ada, network), network));
        this.owner = new Owner(ada, accounts);
        for (int desk = 0; desk < desks; desk++) {
            var own = new Random(chance.nextLong());
            var thread = new Thread(() -> work(own), "desk-" + desk);
            threads.add(thread);
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
                        network.name(),
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
                Wait.comes(LONGEST_REST, this::maySign);
                maybeTrouble(chance);
                var slot = slot();
                desk.publish("Post " + number.incrementAndGet(), slot);
            }
        } catch (RuntimeException failure) {
            failures.add(failure);
        }
    }

    /** Not while posts are gathered: an account that its network asks to wait would miss the moment. */
    private void maybeTrouble(Random chance) {
        if (chance.nextDouble() < TROUBLE && appointment.isBefore(Instant.now())) {
            var network = house.networks().get(chance.nextInt(house.networks().size()));
            int which = chance.nextInt(TROUBLES.size() + 1);
            network.next(which < TROUBLES.size() ? TROUBLES.get(which) : tillLater());
        }
    }

    private static Script tillLater() {
        var later = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3);
        return Script.refuse(429).retryAfter(DateTimeFormatter.RFC_1123_DATE_TIME.format(later));
    }

    private Instant slot() {
        var soon = Instant.now().plus(AHEAD);
        if (appointment.isBefore(soon)) {
            return soon;
        }
        gathered.incrementAndGet();
        return appointment;
    }

    /** From now on people choose that moment for their next posts, so many of them, and rest then. @return the moment */
    Instant gather(Duration ahead, int posts) {
        gathered.set(0);
        most = posts;
        appointment = Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS);
        isResting = false;
        return appointment;
    }

    /** Everybody ends the post before him, and leaves the machine to a node that starts. */
    void rest() {
        isResting = true;
    }

    void goOn() {
        isResting = false;
        most = Integer.MAX_VALUE;
    }

    private boolean maySign() {
        return !isOpen || !isResting && gathered.get() < most;
    }

    /** About how many posts come out at the moment of the last {@link #gather}. */
    int gathered() {
        return gathered.get();
    }

    /** Everybody ends the post before him; new ones are begun by nobody. */
    void end() {
        isOpen = false;
        for (var desk : threads) {
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
