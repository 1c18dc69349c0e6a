package io.countersign.engine.demo;

import io.countersign.engine.demo.Company.Employee;
import io.countersign.engine.identity.Password;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;

/** One generated password for all people of the demo, shown once on the console and never logged. */
final class DemoPassword {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private DemoPassword() {}

    static Password generate() {
        return Password.of(new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }

    static void show(List<Employee> people, Password password) {
        System.out.printf("%nThe demo company has moved in. All its people have this password, shown this once:%n");
        System.out.printf("  password   %s%n", password.reveal());
        people.forEach(person -> System.out.printf(
                "  %-15s %-16s %s%n", person.id(), person.name(), String.join(", ", person.groups())));
        System.out.println("Their accounts, campaigns and content are being made; the addresses follow.");
    }
}
