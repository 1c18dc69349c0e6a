package io.countersign.engine.compliance.landing;

import io.countersign.engine.compliance.DecisionTables;
import io.countersign.engine.compliance.Detection.Proposal;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.PageScan;
import io.countersign.engine.compliance.PageScan.Host;
import io.countersign.engine.compliance.PageScans;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.plugin.WebPages;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Fetches the page by the guarded client and reads it without running it. */
@Component
class GuardedScans implements PageScans {

    private static final FactName USES_TRACKERS = new FactName("data.usesTrackers");
    private static final FactName COLLECTS_PERSONAL_DATA = new FactName("data.collectsPersonalData");

    private final WebPages pages;
    private final Packs packs;
    private final DecisionTables tables;
    private final Clock clock;

    GuardedScans(WebPages pages, Packs packs, DecisionTables tables, Clock clock) {
        this.pages = pages;
        this.packs = packs;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public PageScan scan(URI address) {
        var page = pages.read(address);
        var reading = new PageReading(Jsoup.parse(page.html(), page.address().toString()), page.address());
        var live = packs.live(clock.instant());
        var hosts = reading.foreignHosts().stream()
                .map(host -> new Host(host, tracker(live, host)))
                .toList();
        var fields = reading.personalFields();
        return new PageScan(page.address(), hosts, fields, proposals(hosts, fields));
    }

    private String tracker(RuleSet live, String host) {
        return domains(host).stream()
                .flatMap(domain -> tables.decide(live, "trackers", Map.of("domain", domain)).stream())
                .map(answer -> String.valueOf(answer.get("tracker")))
                .findFirst()
                .orElse("");
    }

    /** The host and the domains that it is part of, the narrowest first: {@code a.example.com, example.com}. */
    private static List<String> domains(String host) {
        var domains = new ArrayList<String>();
        for (var rest = host; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            domains.add(rest);
        }
        return List.copyOf(domains);
    }

    private static List<Proposal> proposals(List<Host> hosts, List<String> fields) {
        var proposals = new ArrayList<Proposal>();
        var trackers = hosts.stream()
                .filter(Host::follows)
                .map(host -> "%s (%s)".formatted(host.tracker(), host.name()))
                .collect(Collectors.joining(", "));
        if (!trackers.isEmpty()) {
            proposals.add(new Proposal(USES_TRACKERS, true, "The page loads " + trackers, List.of()));
        }
        if (!fields.isEmpty()) {
            proposals.add(new Proposal(
                    COLLECTS_PERSONAL_DATA, true, "The page asks for: " + String.join(", ", fields), List.of()));
        }
        return List.copyOf(proposals);
    }
}
