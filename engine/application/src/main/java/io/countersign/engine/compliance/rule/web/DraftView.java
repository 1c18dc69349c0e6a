package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.PackHistory;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleRights;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.util.Comparator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Drafts as whoever asks sees them. */
@Component
class DraftView {

    private final PackHistory history;
    private final RuleRights rights;
    private final CurrentPerson current;
    private final People people;

    DraftView(PackHistory history, RuleRights rights, CurrentPerson current, People people) {
        this.history = history;
        this.rights = rights;
        this.current = current;
        this.people = people;
    }

    ResponseEntity<DraftJson> answer(HttpStatus status, RuleDraft draft) {
        return answer(status, whole(draft));
    }

    ResponseEntity<DraftJson> answer(HttpStatus status, DraftJson draft) {
        return ResponseEntity.status(status).eTag(draft.etag()).body(draft);
    }

    DraftJson whole(RuleDraft draft) {
        return json(draft, true);
    }

    DraftJson brief(RuleDraft draft) {
        return json(draft, false);
    }

    private DraftJson json(RuleDraft draft, boolean whole) {
        var pack = history.pack(draft.pack());
        var person = current.get();
        var holds = rights.holds(person, pack);
        var progress = draft.progress();
        return new DraftJson(
                draft.id().value(),
                draft.pack(),
                pack.title(),
                draft.base(),
                draft.starter().orElse(null),
                progress.proposed().orElse(null),
                draft.state(),
                draft.origin(),
                draft.content().hash(),
                draft.tag(),
                whole ? draft.content().dmn() : null,
                whole ? draft.content().examples() : null,
                draft.editors().stream()
                        .sorted(Comparator.comparing(PersonId::value))
                        .map(editor -> PersonJson.of(editor, people))
                        .toList(),
                stamp(progress.created()),
                stamp(progress.changed()),
                progress.handedOver().map(this::stamp).orElse(null),
                progress.decided().map(this::stamp).orElse(null),
                progress.comment().orElse(null),
                progress.reason().orElse(null),
                holds && draft.state().mayBeChanged(),
                holds
                        && draft.state() == DraftState.HANDED_OVER
                        && !draft.editors().contains(person.id()));
    }

    private DraftJson.StampJson stamp(Stamp stamp) {
        return new DraftJson.StampJson(PersonJson.of(stamp.by(), people), stamp.at());
    }
}
