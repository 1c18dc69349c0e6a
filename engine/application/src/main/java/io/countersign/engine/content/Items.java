package io.countersign.engine.content;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.Set;

/** Content items and their drafts, as the person who is acting may see them. */
public interface Items {

    /** @throws io.countersign.engine.problem.ProblemException 400 with every field that is wrong */
    SavedDraft create(Draft draft);

    /** @throws io.countersign.engine.problem.ProblemException 404, also when the person may not see it; 410 when it was erased */
    Item get(ItemId id);

    SavedDraft draft(ItemId id);

    /**
     * @param seen the state that the author changed
     * @throws io.countersign.engine.problem.ProblemException 400, 403, 404, 412 with the draft that somebody else saved
     */
    SavedDraft save(ItemId id, DraftTag seen, Draft draft);

    /** @throws io.countersign.engine.problem.ProblemException 403, 404, 409 when it was ever submitted or is held */
    void delete(ItemId id);

    /** Everybody who saved the draft up to this version, its author included: those whom four eyes keep from deciding. */
    Set<PersonId> editorsOf(VersionId version);

    /** Everybody who saved the draft so far. */
    Set<PersonId> editorsOf(ItemId item);

    boolean maySee(Person person, ItemId item);

    boolean mayEdit(Person person, ItemId item);
}
