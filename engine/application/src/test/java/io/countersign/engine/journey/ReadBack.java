package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the real servers themselves say is published, asked by their own APIs and without the product's code. */
final class ReadBack {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadBack() {}

    /** @param accounts the Bluesky, the Mastodon and the WordPress account, in this order */
    static void assertThatAllShow(List<JsonNode> publications, List<ConnectedAccount> accounts) {
        assertThat(onBluesky(remoteId(publications, accounts.get(0))))
                .contains("zehn Jahre")
                .contains(Content.ALTERNATIVE_TEXT);
        assertThat(onMastodon(remoteId(publications, accounts.get(1))))
                .contains("zehn Jahre")
                .contains(Content.ALTERNATIVE_TEXT);
        assertThat(onWordPress(remoteId(publications, accounts.get(2))))
                .contains("hält zehn Jahre")
                .contains(Content.TITLE);
    }

    private static String remoteId(List<JsonNode> publications, ConnectedAccount account) {
        return publications.stream()
                .filter(publication -> publication.at("/account").asText().equals(account.id()))
                .map(publication -> publication.at("/remoteId").asText())
                .findFirst()
                .orElseThrow();
    }

    /** @param remoteId {@code at://did/collection/rkey} */
    private static String onBluesky(String remoteId) {
        String[] parts = remoteId.replace("at://", "").split("/", 3);
        return get(
                Networks.variable("PDS") + "/xrpc/com.atproto.repo.getRecord?repo=" + encoded(parts[0]) + "&collection="
                        + parts[1] + "&rkey=" + parts[2],
                "");
    }

    private static String onMastodon(String remoteId) {
        return get(
                Networks.variable("MASTODON") + "/api/v1/statuses/" + remoteId,
                "Bearer " + Networks.variable("MASTODON_TOKEN"));
    }

    /** @param remoteId {@code posts/12} */
    private static String onWordPress(String remoteId) {
        return get(Networks.variable("WORDPRESS") + "/wp-json/wp/v2/" + remoteId, "");
    }

    /** The JSON answer with its escapes resolved. */
    private static String get(String address, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body()).toString();
        } catch (IOException failure) {
            throw new AssertionError(address + " does not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
