package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a journey ends: real servers when the environment names them ({@code docker/counterparts/start}), else three accounts on the
 * network inside the product.
 */
enum Networks {
    REAL {
        @Override
        List<ConnectedAccount> connect(Visitor administrator, Owners owners) {
            return List.of(
                    connect(
                            administrator,
                            owners,
                            "bluesky",
                            Map.of("service", variable("PDS"), "handle", variable("PDS_HANDLE")),
                            Map.of("appPassword", variable("PDS_APP_PASSWORD"))),
                    connect(
                            administrator,
                            owners,
                            "mastodon",
                            Map.of("server", variable("MASTODON"), "visibility", "public"),
                            Map.of("accessToken", variable("MASTODON_TOKEN"))),
                    connect(
                            administrator,
                            owners,
                            "wordpress",
                            Map.of("site", variable("WORDPRESS"), "user", variable("WORDPRESS_USER"), "kind", "post"),
                            Map.of("applicationPassword", variable("WORDPRESS_APP_PASSWORD"))));
        }
    },
    SANDBOX {
        @Override
        List<ConnectedAccount> connect(Visitor administrator, Owners owners) {
            return List.of(
                    sandbox(administrator, owners), sandbox(administrator, owners), sandbox(administrator, owners));
        }

        private ConnectedAccount sandbox(Visitor administrator, Owners owners) {
            return connect(
                    administrator,
                    owners,
                    "sandbox",
                    Map.of("handle", "@acme", "behaviour", "accept", "pageAddress", "https://acme.example/posts"),
                    Map.of());
        }
    };

    /** Connects and tests three accounts of market DE. */
    abstract List<ConnectedAccount> connect(Visitor administrator, Owners owners);

    List<ConnectedAccount> connect(Visitor administrator) {
        return connect(administrator, Owners.OF_THE_TEST_COMPANY);
    }

    static Networks available() {
        return System.getenv("COUNTERPART_PDS") == null ? SANDBOX : REAL;
    }

    static String variable(String name) {
        String value = System.getenv("COUNTERPART_" + name);
        if (value == null) {
            throw new IllegalStateException("COUNTERPART_" + name + " is not set; source the counterparts' variables.");
        }
        return value;
    }

    static ConnectedAccount connect(
            Visitor administrator,
            Owners owners,
            String channel,
            Map<String, String> settings,
            Map<String, String> secrets) {
        String name = channel + " " + UUID.randomUUID();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("channel", channel);
        form.put("name", name);
        form.put("markets", List.of("DE"));
        form.put("settings", settings);
        form.put("secrets", secrets);
        form.put("businessOwner", owners.business());
        form.put("technicalOwner", owners.technical());
        Answer connected = administrator.post("/api/channel-accounts", form);
        assertThat(connected.status()).as("%s", connected).isEqualTo(201);
        String id = connected.text("/id");
        Answer tested = administrator.post("/api/channel-accounts/" + id + "/test", null);
        assertThat(tested.body().at("/ok").asBoolean()).as("%s", tested).isTrue();
        return new ConnectedAccount(id, name);
    }

    /** Who answers for an account, by their ids. */
    record Owners(String business, String technical) {

        static final Owners OF_THE_TEST_COMPANY = new Owners("mia", "ada");
    }
}
