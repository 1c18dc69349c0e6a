package io.countersign.engine.notification;

/** What people are told about. */
public enum NoticeEvent {
    TASK_WAITING,
    TASK_REMINDER,
    CONTENT_DECIDED,
    CONTENT_RETURNED,
    CONTENT_REJECTED,
    CONTENT_PUBLISHED,
    PUBLICATION_FAILED,
    SLOT_MISSED,
    REVIEWS_VOIDED;

    /** Whether it is about a task, so that who hears of it is whoever can act on the task at that moment. */
    public boolean isAboutTask() {
        return this == TASK_WAITING || this == TASK_REMINDER;
    }
}
