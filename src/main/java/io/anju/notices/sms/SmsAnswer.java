package io.anju.notices.sms;

/** What the provider said. */
public sealed interface SmsAnswer {

    /** It will be sent, or was already; {@code id} is the provider's own. */
    record Taken(String id) implements SmsAnswer {}

    /** It will never be sent, such as for a number that does not exist; a code. */
    record Refused(String reason) implements SmsAnswer {}

    /** No answer, or one that promises nothing: ask again later. */
    record NoAnswer(String reason) implements SmsAnswer {}
}
