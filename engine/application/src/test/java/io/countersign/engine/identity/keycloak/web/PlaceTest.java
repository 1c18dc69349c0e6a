package io.countersign.engine.identity.keycloak.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/workspace/inbox/4711?tab=preview",
                "/workspace/content/1#thread",
                "/camunda/app/tasklist/default/#/?task=1",
                "/workspace/logged-in"
            })
    void isWhereThePersonWasGoing(String wished) {
        assertThat(Place.of(wished)).isEqualTo(wished);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/workspace/",
                "https:evil.example",
                "//evil.example/workspace/",
                "/workspace//evil.example",
                "/workspace/../../evil",
                "/workspace/\\evil",
                "/workspace/\r\nSet-Cookie: a=b",
                "/workspace/\nLocation: x",
                "/workspace/a b",
                "/workspace/ü",
                "/workspace/login?next=/workspace/login",
                "/workspacer/",
                "/camunda/api/engine",
                "/api/me",
                "javascript:alert(1)",
                "data:text/html,x",
                "workspace/inbox",
                " /workspace/inbox",
                "\t/workspace/inbox",
                "/%2fevil.example",
                "/.evil.example",
                "/workspace@evil.example",
                "http:/workspace/",
                "?next=/workspace/"
            })
    void isNeverAnotherSite(String wished) {
        assertThat(Place.of(wished)).isEqualTo("/workspace/");
    }
}
