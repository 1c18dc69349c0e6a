package io.countersign.engine.content.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.access.CurrentViewer;
import io.countersign.engine.content.jdbc.AssetLibrary;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Earlier pictures, to be used again. */
@RestController
class AssetLibraryController {

    private final AssetLibrary library;
    private final CurrentViewer current;

    AssetLibraryController(AssetLibrary library, CurrentViewer current) {
        this.library = library;
        this.current = current;
    }

    record Page(List<Entry> items, @Nullable String next) {}

    record Entry(Picture asset, String alternativeText, List<Use> uses, int usedIn) {

        static Entry of(Asset asset, List<AssetLibrary.Use> uses) {
            var words = uses.stream()
                    .map(AssetLibrary.Use::alternativeText)
                    .filter(text -> !text.isBlank())
                    .findFirst();
            return new Entry(
                    Picture.of(asset),
                    words.orElse(""),
                    uses.stream()
                            .map(use -> new Use(use.item().toString(), use.name()))
                            .toList(),
                    uses.isEmpty() ? 0 : uses.get(0).among());
        }
    }

    record Use(String item, String name) {}

    record Picture(String hash, String mediaType, long size, int width, int height, String name) {

        static Picture of(Asset asset) {
            return new Picture(
                    asset.hash().hex(), asset.mediaType(), asset.size(), asset.width(), asset.height(), asset.name());
        }
    }

    @GetMapping("/api/assets")
    Page list(
            @RequestParam Optional<@Size(max = 500) String> after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "") @Size(max = 100) String text) {
        var viewer = current.get();
        var found = library.find(text, after.map(AssetLibraryController::position), limit + 1, viewer);
        var page = found.subList(0, Math.min(limit, found.size()));
        var uses = library.uses(page.stream().map(kept -> kept.asset().hash()).toList(), viewer);
        var entries = page.stream()
                .map(AssetLibrary.Kept::asset)
                .map(asset -> Entry.of(asset, uses.getOrDefault(asset.hash(), List.of())))
                .toList();
        return new Page(
                entries, found.size() > limit ? cursor(page.get(page.size() - 1).position()) : null);
    }

    private static String cursor(AssetLibrary.Position position) {
        var place = position.storedAt() + " " + position.hash();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    private static AssetLibrary.Position position(String cursor) {
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 2);
            if (place.length == 2) {
                return new AssetLibrary.Position(Instant.parse(place[0]), new AssetHash(place[1]));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // Said below.
        }
        throw ProblemException.invalid(
                "after", "MALFORMED", "The place to go on after is not one that we gave. Start at the first page.");
    }
}
