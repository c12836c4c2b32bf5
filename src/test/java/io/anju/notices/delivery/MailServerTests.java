package io.anju.notices.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.CompanyScope;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.DeliveryState;
import io.anju.notices.DeliveryView;
import io.anju.notices.MailSimulator;
import io.anju.notices.MailSimulator.Mood;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.notices.SmsSimulator;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A mail server in every bad mood: a letter arrives once or is reported as failed, and nothing else waits for it. */
@AnjuTest
@Import(MailServerTests.Time.class)
class MailServerTests {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final MailSimulator SERVER = server();
    private static final SmsSimulator PROVIDER = new SmsSimulator();

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        StandingClock standingClock() {
            return new StandingClock(NOON);
        }
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SERVER::port);
        properties.add("spring.mail.properties[mail.smtp.timeout]", () -> "1000");
        properties.add("anju.notices.letter-patience", () -> "2s");
        properties.add("anju.sms.url", PROVIDER::url);
        properties.add("anju.sms.secret", () -> SmsSimulator.SECRET);
        properties.add("anju.sms.signature", () -> "金文物业");
    }

    @Autowired
    Notices notices;

    @Autowired
    DeliveryJob job;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StandingClock time;

    @Autowired
    TestCompanies companies;

    @Autowired
    MeterRegistry meters;

    @Autowired
    @Qualifier("appPool")
    DataSource pool;

    private TestCompany company;
    private final SubjectRef subject = new SubjectRef("case", Ids.next());
    private final String email = Ids.next() + "@home.example";
    private final String phone = "139" + (10_000_000 + (int) (Math.random() * 89_999_999));

    @BeforeEach
    void it_is_noon_and_the_server_is_well() {
        company = companies.create();
        time.set(NOON);
        SERVER.become(Mood.WELL);
    }

    @Test
    void a_server_that_is_away_busy_mute_or_endless_gets_the_letter_later_and_once() {
        tell(Channel.EMAIL);
        for (var mood : List.of(Mood.BUSY, Mood.GREYLISTS, Mood.SILENT, Mood.TRICKLES, Mood.WELL, Mood.WELL)) {
            SERVER.become(mood);
            job.tick(Channel.EMAIL);
            time.pass(Duration.ofHours(4));
        }
        assertThat(outcomes())
                .containsExactly(
                        "LATER server-unreachable",
                        "LATER smtp-451",
                        "LATER server-unreachable",
                        "LATER no-answer",
                        "TAKEN null");
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
        assertThat(SERVER.lettersTo(email)).hasSize(1);
    }

    @Test
    void a_person_whom_the_server_does_not_know_is_reported_and_counted() {
        var before = failed();
        SERVER.become(Mood.UNKNOWN_PERSON);
        tell(Channel.EMAIL);
        job.tick(Channel.EMAIL);
        assertThat(delivery().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery().failure()).isEqualTo("smtp-550");
        assertThat(failed()).isEqualTo(before + 1);
    }

    @Test
    void a_letter_that_broke_off_in_the_middle_is_reported_and_never_repeated() {
        SERVER.become(Mood.DROPS_LETTER);
        tell(Channel.EMAIL);
        endsUnknown();
        assertThat(SERVER.lettersTo(email)).isEmpty();
    }

    @Test
    void a_letter_that_was_kept_without_an_answer_is_reported_and_never_repeated() {
        SERVER.become(Mood.KEEPS_AND_DROPS);
        tell(Channel.EMAIL);
        endsUnknown();
        assertThat(SERVER.lettersTo(email)).hasSize(1);
    }

    @Test
    void while_the_server_hangs_texts_go_out_and_no_connection_to_the_database_is_held() throws Exception {
        SERVER.become(Mood.TRICKLES);
        tell(Channel.EMAIL);
        var letters = Thread.ofVirtual().start(() -> job.tick(Channel.EMAIL));
        await().atMost(LONGEST).until(() -> SERVER.talking() > 0);

        await().atMost(LONGEST).until(() -> pool().getHikariPoolMXBean().getActiveConnections() == 0);
        tell(Channel.SMS);
        job.tick(Channel.SMS);

        assertThat(PROVIDER.rungAt(phone)).hasSize(1);
        assertThat(letters.isAlive()).as("the letter still hangs").isTrue();
        letters.join();
    }

    /** Nobody knows what became of it: whoever looks sees that, and a server that is well again gets no second one. */
    private void endsUnknown() {
        job.tick(Channel.EMAIL);
        SERVER.become(Mood.WELL);
        time.pass(Duration.ofHours(5));
        job.tick(Channel.EMAIL);
        assertThat(outcomes()).containsExactly("UNKNOWN no-answer");
        assertThat(delivery().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery().failure()).isEqualTo("no-answer");
    }

    private void tell(Channel channel) {
        var recipient = new Recipient("王女士", null, phone, email);
        var news = Map.<String, Object>of("number", "WX-1", "title", "厨房漏水");
        CompanyScope.run(
                company.id(),
                () -> notices.send(
                        company.system(),
                        new Notice(subject, "request-received", news, List.of(recipient), Set.of(channel), NOON)));
    }

    private DeliveryView delivery() {
        return CompanyScope.<DeliveryView, RuntimeException>in(
                company.id(), () -> notices.deliveries(subject).getFirst());
    }

    private double failed() {
        return meters.get("anju.deliveries.failed")
                .tag("channel", "email")
                .counter()
                .count();
    }

    private List<String> outcomes() {
        return company.inTransaction(() -> jdbc.sql("select outcome, reason from notices.attempt order by number")
                .query((row, n) -> row.getString("outcome") + " " + row.getString("reason"))
                .list());
    }

    private HikariDataSource pool() {
        return (HikariDataSource) pool;
    }

    private static MailSimulator server() {
        try {
            return new MailSimulator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
