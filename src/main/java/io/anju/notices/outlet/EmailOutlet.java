package io.anju.notices.outlet;

import io.anju.notices.Channel;
import io.anju.notices.settings.NoticeSettings;
import io.anju.notices.wording.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * E-mail by the SMTP server of {@code spring.mail.*}. SMTP does not recognise repetitions, so an attempt whose end nobody
 * knows is never repeated; one that the server surely did not take is.
 */
@Component
class EmailOutlet implements Outlet {

    private static final String MESSAGE_ID = "Message-ID";
    private static final List<String> TIMEOUTS = List.of("connectiontimeout", "timeout", "writetimeout");
    private static final String TIMEOUT_MILLIS = "10000";
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final @Nullable JavaMailSenderImpl server;
    private final NoticeSettings settings;

    EmailOutlet(ObjectProvider<JavaMailSenderImpl> mail, NoticeSettings settings) {
        this.server = mail.getIfAvailable();
        this.settings = settings;
        if (server != null) {
            var properties = server.getJavaMailProperties();
            TIMEOUTS.forEach(name -> properties.putIfAbsent("mail.smtp." + name, TIMEOUT_MILLIS));
        }
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean configured() {
        return server != null && server.getHost() != null && !server.getHost().isBlank();
    }

    @Override
    public Outcome send(Parcel parcel, Words words) {
        if (server == null) {
            return new Outcome.Never("not-configured");
        }
        if (parcel.interrupted()) {
            return new Outcome.Unknown("interrupted");
        }
        try {
            return handOver(server, letter(server, parcel, words));
        } catch (MessagingException broken) {
            return new Outcome.Never("address-broken");
        }
    }

    /** A server that trickles keeps every single timeout, so the attempt as a whole has one too. */
    private Outcome handOver(JavaMailSenderImpl server, Letter letter) {
        var attempt = new FutureTask<>(() -> attempt(server, letter));
        var thread = Thread.ofVirtual().start(attempt);
        try {
            if (!thread.join(settings.letterPatience())) {
                thread.interrupt(); // a virtual thread's connection is closed by that
                thread.join(LAST_WORDS);
            }
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
        return attempt.state() == Future.State.SUCCESS ? attempt.resultNow() : new Outcome.Unknown("no-answer");
    }

    private static Outcome attempt(JavaMailSenderImpl server, Letter letter) throws MessagingException {
        try {
            server.send(letter);
            return new Outcome.Taken(letter.getMessageID());
        } catch (MailException failed) {
            return SmtpVerdict.of(failed, letter.hasBegun());
        }
    }

    private Letter letter(JavaMailSenderImpl server, Parcel parcel, Words words) throws MessagingException {
        var letter = new Letter(server.getSession());
        var helper = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        helper.setFrom(sender(server));
        helper.setTo(new InternetAddress(parcel.address(), true));
        helper.setSubject(words.title());
        helper.setText(words.body());
        letter.setHeader(MESSAGE_ID, "<%s@anju>".formatted(parcel.id()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }

    private String sender(JavaMailSenderImpl server) {
        if (settings.from() != null) {
            return settings.from();
        }
        var user = server.getUsername();
        return user != null && user.contains("@") ? user : "anju@localhost";
    }
}
