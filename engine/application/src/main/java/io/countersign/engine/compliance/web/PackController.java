package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.identity.People;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PackController {

    private final Packs packs;
    private final FactDictionary dictionary;
    private final People people;
    private final Clock clock;

    PackController(Packs packs, FactDictionary dictionary, People people, Clock clock) {
        this.packs = packs;
        this.dictionary = dictionary;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/api/compliance/facts")
    List<FactAnswer> facts() {
        return dictionary.all().stream().map(FactAnswer::of).toList();
    }

    @GetMapping("/api/compliance/packs")
    List<PackAnswer> all() {
        var live = packs.live(clock.instant());
        return packs.all().stream()
                .map(pack -> PackAnswer.of(pack, live.find(pack.key()), people))
                .toList();
    }

    @GetMapping("/api/compliance/packs/{key}")
    PackDetailAnswer find(@PathVariable String key) {
        var pack = get(key);
        return new PackDetailAnswer(
                PackAnswer.of(pack, packs.live(clock.instant()).find(key), people),
                packs.versions(key).stream()
                        .map(version -> PackVersionAnswer.of(version, people))
                        .toList());
    }

    @GetMapping("/api/compliance/packs/{key}/versions/{version}")
    PackTableAnswer version(@PathVariable String key, @PathVariable String version) {
        get(key);
        return packs.version(key, version)
                .map(found -> PackTableAnswer.of(found, packs.table(found), packs.dmn(found), people))
                .orElseThrow(() -> ProblemException.notFound("Version of the pack " + key, version));
    }

    private Pack get(String key) {
        return packs.find(key).orElseThrow(() -> ProblemException.notFound("Pack", key));
    }
}
