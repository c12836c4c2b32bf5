package io.anju.notices.outlet;

import io.anju.notices.Channel;
import io.anju.notices.settings.NoticeSettings;
import io.anju.notices.wording.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
            var letter = letter(server, parcel, words);
            server.send(letter);
            return new Outcome.Taken(letter.getMessageID());
        } catch (MessagingException broken) {
            return new Outcome.Never("address-broken");
        } catch (MailException failed) {
            return SmtpVerdict.of(failed);
        }
    }

    private MimeMessage letter(JavaMailSenderImpl server, Parcel parcel, Words words) throws MessagingException {
        var letter = server.createMimeMessage();
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
