package io.countersign.engine.notification;

/** What people are told about. */
public enum NoticeEvent {
    TASK_WAITING,
    TASK_REMINDER,
    CONTENT_DECIDED,
    /** Told instead of the return that follows from it. */
    CONTENT_APPROVED_WITH_CHANGES,
    CONTENT_RETURNED,
    CONTENT_REJECTED,
    CONTENT_PUBLISHED,
    PUBLICATION_FAILED,
    SLOT_MISSED,
    REVIEWS_VOIDED,
    RULES_HANDED_OVER,
    RULES_RETURNED,
    RULES_RELEASED,
    RULES_ROLL_BACK_ASKED,
    RULES_ROLLED_BACK,
    LIVE_CONTENT_FAILS,
    /** Somebody was named in a remark. */
    MENTIONED,
    /** Somebody remarked something on what the person wrote. */
    REMARKED;

    /** Whether it is about a task, so that who hears of it is whoever can act on the task at that moment. */
    public boolean isAboutTask() {
        return this == TASK_WAITING || this == TASK_REMINDER;
    }

    /** Whether the first of its links is the page where it is seen, and not a place on a network. */
    public boolean leadsToItsLink() {
        return isAboutRules() || this == MENTIONED || this == REMARKED;
    }

    /** Whether it is about a table of rules. */
    public boolean isAboutRules() {
        return switch (this) {
            case RULES_HANDED_OVER, RULES_RETURNED, RULES_RELEASED, RULES_ROLL_BACK_ASKED, RULES_ROLLED_BACK -> true;
            default -> false;
        };
    }
}
