package io.countersign.engine.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller can understand and act on. It becomes an RFC 9457 problem; its detail is shown to people, so it
 * names neither classes nor anything that the caller may not know.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String CHANGED_MEANWHILE = "CHANGED_MEANWHILE";

    private final int status;
    private final String code;
    private final transient List<FieldProblem> fields;
    private final transient Map<String, Object> members;

    private ProblemException(
            int status, String code, String detail, List<FieldProblem> fields, Map<String, Object> members) {
        super(detail);
        this.status = status;
        this.code = code;
        this.fields = List.copyOf(fields);
        this.members = Map.copyOf(members);
    }

    /**
     * A refusal of any kind.
     *
     * @param status an HTTP status from 400 to 599
     * @param code stable and in capitals, such as {@code SLOT_IN_THE_PAST}
     * @param detail what, which one, why, what to do
     */
    public static ProblemException of(int status, String code, String detail) {
        return new ProblemException(status, code, detail, List.of(), Map.of());
    }

    /** 404, worded the same whether the thing does not exist or may not be seen. */
    public static ProblemException notFound(String what, Object id) {
        return of(404, "NOT_FOUND", what + " " + id + ": not found. Check the address, or ask for access.");
    }

    /** 400 with everything that is wrong at once. */
    public static ProblemException invalid(List<FieldProblem> fields) {
        var count = fields.size();
        var detail = count == 1
                ? fields.get(0).message()
                : "%d fields are not right. Correct them and send again.".formatted(count);
        return new ProblemException(400, "INVALID", detail, fields, Map.of());
    }

    /** 400 for one field. */
    public static ProblemException invalid(String field, String code, String message) {
        return invalid(List.of(new FieldProblem(field, code, message)));
    }

    /** 401: nobody is logged in, or the proof was not right. */
    public static ProblemException unauthenticated(String code, String detail) {
        return of(401, code, detail);
    }

    /** 403: known, and not allowed. */
    public static ProblemException forbidden(String code, String detail) {
        return of(403, code, detail);
    }

    /** 409: right in itself, but not in the state that things are in now. */
    public static ProblemException conflict(String code, String detail) {
        return of(409, code, detail);
    }

    /** 409: two changed the same thing at one moment, and this one came second. */
    public static ProblemException changedMeanwhile() {
        return conflict(CHANGED_MEANWHILE, "Somebody changed the same thing at this moment. Load it again and repeat.");
    }

    /** 410: it was there, and what it said was taken away for good. */
    public static ProblemException gone(String code, String detail) {
        return of(410, code, detail);
    }

    /** 412: somebody changed it in between. */
    public static ProblemException preconditionFailed(String code, String detail) {
        return of(412, code, detail);
    }

    /** 429; the wait goes into the header {@code Retry-After}, rounded up to seconds. */
    public static ProblemException tooMany(String code, String detail, Duration retryAfter) {
        var seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
        return of(429, code, detail).with("retryAfter", seconds);
    }

    /** The same problem with a further member, such as the {@code difference} of a version conflict. */
    public ProblemException with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new ProblemException(status, code, detail(), fields, more);
    }

    public int status() {
        return status;
    }

    /** Whether the same may succeed when it is done again. */
    public boolean isChangedMeanwhile() {
        return code.equals(CHANGED_MEANWHILE);
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    /** Further members of the problem document, by name. */
    public Map<String, Object> members() {
        return members;
    }
}
