package io.anju.notices.outlet;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a failed hand-over to a mail server means: the server's own answer decides; silence means nobody knows, unless the
 * letter itself was not yet begun.
 */
final class SmtpVerdict {

    private static final Pattern REPLY = Pattern.compile("^([45]\\d\\d)[ -]");
    private static final int TRANSIENT = 400;
    private static final int PERMANENT = 500;

    private SmtpVerdict() {}

    /** @param begun whether the server was given any of the letter */
    static Outcome of(MailException failure, boolean begun) {
        if (failure instanceof MailAuthenticationException) {
            return new Outcome.Later("login-refused");
        }
        if (!(failure instanceof MailSendException send)) {
            return new Outcome.Never("letter-broken");
        }
        if (begun && send.getFailedMessages().isEmpty()) {
            return new Outcome.Taken(null); // and only the farewell failed
        }
        if (!begun && send.getCause() != null) {
            return new Outcome.Later("server-unreachable");
        }
        var reply = send.getMessageExceptions().length == 0 ? 0 : reply(send.getMessageExceptions()[0]);
        if (reply >= PERMANENT) {
            return new Outcome.Never("smtp-" + reply);
        }
        if (reply >= TRANSIENT) {
            return new Outcome.Later("smtp-" + reply);
        }
        return begun ? new Outcome.Unknown("no-answer") : new Outcome.Later("no-answer");
    }

    /** The three digits with which the server's answer begins, in this exception or one chained to it; else 0. */
    private static int reply(@Nullable Exception failure) {
        if (failure == null) {
            return 0;
        }
        var digits = REPLY.matcher(String.valueOf(failure.getMessage()));
        if (digits.find()) {
            return Integer.parseInt(digits.group(1));
        }
        return failure instanceof MessagingException chained ? reply(chained.getNextException()) : 0;
    }
}
