package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.PageScan;
import io.countersign.engine.compliance.PageScans;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a landing page loads and asks for; nothing is saved. */
@RestController
class PageScanController {

    private final PageScans scans;

    PageScanController(PageScans scans) {
        this.scans = scans;
    }

    record Request(
            @NotNull
            @Size(max = 2000)
            @Pattern(
                    regexp = "https?://[^\\s\"<>\\\\^`{|}]+",
                    message = "Write the whole address of the page, as https://example.com/offer.")
            String address) {}

    record Answer(
            URI address,
            List<PageScan.Host> hosts,
            List<String> fields,
            List<DetectionController.ProposalJson> proposals) {}

    @PostMapping("/api/compliance/page-scans")
    Answer scan(@Valid @RequestBody Request request) {
        var scan = scans.scan(URI.create(request.address()));
        return new Answer(
                scan.address(),
                scan.hosts(),
                scan.fields(),
                scan.proposals().stream()
                        .map(DetectionController.ProposalJson::of)
                        .toList());
    }
}
