package io.countersign.engine.content;

/** Reads what came over HTTP. */
public interface DraftForms {

    /** @throws io.countersign.engine.problem.ProblemException 400 with every field that is wrong */
    Draft read(DraftForm form);

    /** @throws io.countersign.engine.problem.ProblemException 400 with every field that is wrong */
    Slot read(DraftForm.Time form);

    DraftForm write(Draft draft);
}
