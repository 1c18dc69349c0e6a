package io.countersign.engine.inbox;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox shows of a task.
 *
 * @param title the item's name
 * @param claim of the library
 * @param ruleDraft the draft of a table of rules that is asked about
 * @param version the number of the version that is asked about
 * @param role whose view is asked for, e.g. {@code legal}
 * @param market as in the variant, e.g. {@code DE}
 * @param picture an image to recognise it by
 * @param barred people who neither see the task nor hear of it nor can work on it, whatever groups they are in
 */
public record Waiting(
        EntryKind kind,
        String title,
        @Nullable ItemId item,
        @Nullable SubmissionId submission,
        @Nullable UUID review,
        @Nullable UUID publication,
        @Nullable UUID claim,
        @Nullable UUID ruleDraft,
        @Nullable Integer version,
        @Nullable String role,
        @Nullable String market,
        List<AccountId> accounts,
        @Nullable AssetHash picture,
        @Nullable PersonId requester,
        Set<PersonId> barred) {

    public Waiting {
        accounts = List.copyOf(accounts);
        barred = Set.copyOf(barred);
    }
}
