package io.anju.notices.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class SmtpVerdictTests {

    private static final MessagingException GONE = new MessagingException("connection reset");

    @Test
    void a_letter_is_taken_when_only_the_farewell_failed() {
        var farewell = new MailSendException("Failed to close server connection", GONE);
        assertThat(SmtpVerdict.of(farewell, true)).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void a_connection_that_breaks_is_a_reason_to_repeat_only_before_the_letter_began() {
        var broken = new MailSendException("Failed to close server connection", GONE, Map.of("letter", GONE));
        assertThat(SmtpVerdict.of(broken, true)).isEqualTo(new Outcome.Unknown("no-answer"));
        assertThat(SmtpVerdict.of(broken, false)).isEqualTo(new Outcome.Later("server-unreachable"));
    }
}
