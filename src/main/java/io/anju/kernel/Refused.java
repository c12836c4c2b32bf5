package io.anju.kernel;

import java.util.List;
import java.util.Map;

/**
 * An expected refusal: the caller asked for something the rules do not allow. It reaches a client as an RFC 9457 problem
 * with the code, which the web translates; anything else that is thrown is a bug.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it was refused, which decides the HTTP status. */
    public enum Kind {
        /** There is no such thing, or the caller may not know of it: both look the same (404). */
        MISSING,
        /** Nobody is signed in (401). */
        SIGNED_OUT,
        /** The caller is known but lacks the permission (403). */
        FORBIDDEN,
        /** The thing's present state does not allow it (409). */
        CONFLICT,
        /** The caller acted on an older version (412). */
        STALE,
        /** The content breaks a rule (422). */
        INVALID,
        /** Too many attempts (429). */
        TOO_MANY
    }

    /**
     * What is wrong with one field.
     *
     * @param field path in the request body, such as {@code lines[2].quantity}
     * @param code reason, translated by the web
     */
    public record FieldError(String field, String code) {}

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> args;
    private final transient List<FieldError> errors;

    private Refused(Kind kind, String code, Map<String, Object> args, List<FieldError> errors) {
        super(code + (args.isEmpty() ? "" : " " + args) + (errors.isEmpty() ? "" : " " + errors), null, false, false);
        this.kind = kind;
        this.code = code;
        this.args = Map.copyOf(args);
        this.errors = List.copyOf(errors);
    }

    /** No such {@code noun}, such as {@code request}: code {@code request-missing}. */
    public static Refused missing(String noun) {
        return new Refused(Kind.MISSING, noun + "-missing", Map.of(), List.of());
    }

    /** Nobody is signed in, or the session has ended. */
    public static Refused signedOut() {
        return new Refused(Kind.SIGNED_OUT, "signed-out", Map.of(), List.of());
    }

    /** The caller may not do this. */
    public static Refused forbidden() {
        return forbidden("forbidden");
    }

    /** The caller may not do this, for a reason that the code names. */
    public static Refused forbidden(String code) {
        return new Refused(Kind.FORBIDDEN, code, Map.of(), List.of());
    }

    /** The present state does not allow it. */
    public static Refused conflict(String code, Map<String, Object> args) {
        return new Refused(Kind.CONFLICT, code, args, List.of());
    }

    /** The present state does not allow it. */
    public static Refused conflict(String code) {
        return conflict(code, Map.of());
    }

    /** The caller acted on a version that is no longer current. */
    public static Refused stale() {
        return new Refused(Kind.STALE, "stale", Map.of(), List.of());
    }

    /** The content breaks a rule that belongs to no single field. */
    public static Refused invalid(String code, Map<String, Object> args) {
        return new Refused(Kind.INVALID, code, args, List.of());
    }

    /** The content of one field breaks a rule. */
    public static Refused field(String field, String code) {
        return fields(List.of(new FieldError(field, code)));
    }

    /** The content of several fields breaks rules. */
    public static Refused fields(List<FieldError> errors) {
        return new Refused(Kind.INVALID, "fields-invalid", Map.of(), errors);
    }

    /** Too many attempts; {@code retryAfterSeconds} says how long to wait. */
    public static Refused tooMany(long retryAfterSeconds) {
        return new Refused(Kind.TOO_MANY, "too-many-attempts", Map.of("retryAfter", retryAfterSeconds), List.of());
    }

    public Kind kind() {
        return kind;
    }

    /** The stable code that clients translate. */
    public String code() {
        return code;
    }

    /** Values for the translated sentence. */
    public Map<String, Object> args() {
        return args;
    }

    /** Field errors, empty unless single fields are to blame. */
    public List<FieldError> errors() {
        return errors;
    }
}
