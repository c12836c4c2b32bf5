package io.anju.notices.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.CompanyScope;
import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.DeliveryState;
import io.anju.notices.DeliveryView;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.notices.SmsSimulator;
import io.anju.notices.SmsSimulator.Mishap;
import io.anju.notices.outlet.Outcome;
import io.anju.notices.outlet.Parcel;
import io.anju.notices.sms.SmsSignature;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@AnjuTest
@Import(DeliveryTests.Time.class)
class DeliveryTests {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-20T15:00:00Z");
    private static final SmsSimulator PROVIDER = new SmsSimulator();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

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
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("anju.notices.from", () -> "desk@jinwen.example");
        properties.add("anju.notices.public-url", () -> "https://anju.example");
        properties.add("anju.sms.url", PROVIDER::url);
        properties.add("anju.sms.secret", () -> SmsSimulator.SECRET);
        properties.add("anju.sms.signature", () -> "金文物业");
        properties.add("anju.sms.timeout", () -> "1s");
    }

    @Autowired
    Notices notices;

    @Autowired
    DeliveryJob job;

    @Autowired
    Courier courier;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StandingClock time;

    @Autowired
    TestCompanies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    MockMvc mvc;

    private TestCompany testCompany;
    private CompanyId company;
    private Actor actor;
    private final SubjectRef subject = new SubjectRef("case", Ids.next());
    private final String phone = "138" + (10_000_000 + (int) (Math.random() * 89_999_999));
    private final String email = Ids.next() + "@home.example";

    /** As many rounds as it takes: what other tests left to be sent may be due before ours. */
    private int round() {
        return round(Channel.SMS) + round(Channel.EMAIL);
    }

    private int round(Channel channel) {
        var looked = job.tick(channel);
        while (looked >= DeliveryJob.BATCH) {
            looked = job.tick(channel);
        }
        return looked;
    }

    @BeforeEach
    void it_is_noon_in_a_new_company() {
        testCompany = companies.create();
        company = testCompany.id();
        actor = testCompany.system();
        time.set(NOON);
    }

    @Test
    void a_letter_arrives_in_the_readers_language_with_the_time_as_people_write_it() throws Exception {
        send(
                "request-received",
                Set.of(Channel.EMAIL),
                Map.of("arriveBy", NOON.plusSeconds(1800), "link", "/home/t/1"));
        round();
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
        var letter = MAIL.getReceivedMessagesForDomain(email)[0];
        assertThat(letter.getSubject()).isEqualTo("已受理：WX-1 厨房漏水");
        assertThat(letter.getFrom()[0]).hasToString("desk@jinwen.example");
        assertThat(letter.getContent().toString())
                .contains("工作人员将在 11月20日 12:30 前到场。", "查看进度：https://anju.example/home/t/1")
                .doesNotContain("恢复", "{", "[[");
    }

    @Test
    void an_sms_carries_the_companys_signature_and_its_receipt_is_awaited() {
        send("request-received", Set.of(Channel.SMS), Map.of());
        round();
        assertThat(PROVIDER.rungAt(phone)).containsExactly("【金文物业】您反映的“厨房漏水”已受理，单号 WX-1。");
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void whatever_the_network_does_the_phone_rings_once_and_every_attempt_is_a_row() {
        PROVIDER.next(Mishap.LOSE_REQUEST, Mishap.LOSE_ANSWER, Mishap.DELAY_ANSWER, Mishap.OVERLOAD);
        send("request-received", Set.of(Channel.SMS), Map.of());
        for (var round = 0; round < 6; round++) {
            round();
            time.pass(Duration.ofHours(1));
        }
        assertThat(PROVIDER.rungAt(phone)).hasSize(1);
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery().attempts()).isEqualTo(5);
        assertThat(outcomes())
                .containsExactly(
                        "LATER provider-unreachable",
                        "LATER provider-unreachable",
                        "LATER provider-unreachable",
                        "LATER provider-503",
                        "TAKEN null");
    }

    @Test
    void a_number_that_does_not_exist_is_not_tried_again() {
        PROVIDER.next(Mishap.REFUSE);
        send("request-received", Set.of(Channel.SMS), Map.of());
        round();
        time.pass(Duration.ofHours(5));
        round();
        assertThat(delivery().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery().failure()).isEqualTo("number-unknown");
        assertThat(delivery().attempts()).isEqualTo(1);
    }

    @Test
    void an_sms_whose_process_died_is_asked_for_again_under_the_same_key() {
        send("request-received", Set.of(Channel.SMS), Map.of());
        dieDuringAttempt();
        round();
        assertThat(PROVIDER.rungAt(phone)).isEmpty();
        time.pass(Deliveries.LEASE);
        round();
        assertThat(PROVIDER.rungAt(phone)).hasSize(1);
        assertThat(outcomes()).containsExactly("null null", "TAKEN null");
    }

    @Test
    void a_letter_whose_process_died_is_never_sent_twice() {
        send("request-received", Set.of(Channel.EMAIL), Map.of());
        dieDuringAttempt();
        time.pass(Deliveries.LEASE);
        round();
        assertThat(MAIL.getReceivedMessagesForDomain(email)).isEmpty();
        assertThat(delivery().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery().failure()).isEqualTo("interrupted");
    }

    @Test
    void a_letter_waits_while_the_mail_server_is_away() {
        MAIL.stop();
        try {
            send("request-received", Set.of(Channel.EMAIL), Map.of());
            round();
            assertThat(delivery().state()).isEqualTo(DeliveryState.QUEUED);
            assertThat(delivery().failure()).isEqualTo("server-unreachable");
        } finally {
            MAIL.start();
        }
    }

    @Test
    void at_night_only_what_is_urgent_rings() {
        time.set(NIGHT);
        send("rating-asked", Set.of(Channel.SMS), Map.of());
        send("job-offered", Set.of(Channel.SMS), Map.of("place", "18F"));
        round();
        assertThat(PROVIDER.rungAt(phone)).containsExactly("【金文物业】新工单 WX-1：厨房漏水，18F。");
        time.set(Instant.parse("2026-11-20T22:59:59Z"));
        round();
        assertThat(PROVIDER.rungAt(phone)).hasSize(1);
        time.set(Instant.parse("2026-11-20T23:00:00Z"));
        round();
        assertThat(PROVIDER.rungAt(phone)).hasSize(2);
    }

    @Test
    void a_code_that_is_no_longer_valid_is_not_sent() {
        send("one-time-code", Set.of(Channel.SMS), Map.of());
        time.pass(Duration.ofMinutes(11));
        round();
        assertThat(delivery().failure()).isEqualTo("expired");
        assertThat(PROVIDER.rungAt(phone)).isEmpty();
    }

    @Test
    void the_same_news_told_twice_reaches_the_person_once() {
        send("request-received", Set.of(Channel.SMS, Channel.EMAIL), Map.of());
        send("request-received", Set.of(Channel.SMS, Channel.EMAIL), Map.of());
        assertThat(CompanyScope.<List<DeliveryView>, RuntimeException>in(company, () -> notices.deliveries(subject)))
                .hasSize(2);
    }

    @Test
    void a_receipt_that_is_faster_than_the_answer_is_not_lost() {
        send("request-received", Set.of(Channel.SMS), Map.of());
        var parcel = CompanyScope.<Parcel, RuntimeException>in(
                company, () -> courier.take(delivery().id()).orElseThrow());
        inTransaction(() -> {
            deliveries.report(parcel.id(), DeliveryState.DELIVERED, null, NOON);
            return true;
        });
        CompanyScope.run(company, () -> courier.settle(parcel, new Outcome.Taken("P-1")));
        assertThat(delivery().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void a_mail_address_that_would_add_a_header_is_refused() {
        CompanyScope.run(
                company,
                () -> notices.send(
                        actor,
                        notice(
                                "request-received",
                                new Recipient("王", null, null, "a@b.example\r\nBcc: c@d.example"),
                                Set.of(Channel.EMAIL),
                                Map.of())));
        round();
        assertThat(delivery().failure()).isEqualTo("address-broken");
    }

    @Test
    void an_invitation_brings_a_link_that_no_table_holds() throws Exception {
        CompanyScope.run(
                company,
                () -> accounts.invite(
                        actor,
                        new NewAccount("李敏", "limin", email, null, Set.of(RoleGrant.everywhere(Role.DISPATCHER)))));
        await().untilAsserted(() -> {
            round();
            assertThat(MAIL.getReceivedMessagesForDomain(email)).hasSize(1);
        });
        var letter = MAIL.getReceivedMessagesForDomain(email)[0].getContent().toString();
        assertThat(letter).contains("李敏", "登录名：limin", "https://anju.example/");
        var link = letter.lines()
                .filter(line -> line.startsWith("https:"))
                .findFirst()
                .orElseThrow();
        assertThat(inTransaction(() -> jdbc.sql("select count(*) from notices.notice where args::text like ?")
                        .param("%" + link.substring(link.length() - 20) + "%")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void a_signed_receipt_says_that_the_phone_has_it_and_any_other_is_refused() throws Exception {
        send("request-received", Set.of(Channel.SMS), Map.of());
        round();
        var body = "{\"receipts\":[{\"key\":\"%s\",\"delivered\":true,\"at\":\"%s\"}]}"
                .formatted(delivery().id(), NOON);
        report(body, SmsSignature.of("guessed", NOON.getEpochSecond(), body.getBytes(UTF_8)), 403);
        assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
        var signature = SmsSignature.of(SmsSimulator.SECRET, NOON.getEpochSecond(), body.getBytes(UTF_8));
        report(body, signature, 204);
        report(body, signature, 204);
        assertThat(delivery().state()).isEqualTo(DeliveryState.DELIVERED);
        time.pass(Duration.ofMinutes(6));
        report(body, signature, 403);
    }

    private void report(String body, String signature, int status) throws Exception {
        mvc.perform(post("/api/callbacks/{company}/sms", testCompany.code())
                        .header(SmsSignature.TIME_HEADER, NOON.getEpochSecond())
                        .header(SmsSignature.HEADER, signature)
                        .content(body))
                .andExpect(status().is(status));
    }

    private void send(String template, Set<Channel> channels, Map<String, ?> args) {
        var recipient = new Recipient("王女士", new AccountId(company.value()), phone, email);
        CompanyScope.run(company, () -> notices.send(actor, notice(template, recipient, channels, args)));
    }

    private Notice notice(String template, Recipient recipient, Set<Channel> channels, Map<String, ?> args) {
        var all = new HashMap<String, Object>(args);
        all.put("number", "WX-1");
        all.put("title", "厨房漏水");
        return new Notice(subject, template, all, List.of(recipient), channels, NOON);
    }

    private DeliveryView delivery() {
        return CompanyScope.<DeliveryView, RuntimeException>in(
                company, () -> notices.deliveries(subject).getFirst());
    }

    private void dieDuringAttempt() {
        CompanyScope.run(company, () -> courier.take(delivery().id()).orElseThrow());
    }

    private List<String> outcomes() {
        return inTransaction(() -> jdbc.sql("select outcome, reason from notices.attempt order by delivery_id, number")
                .query((row, n) -> row.getString("outcome") + " " + row.getString("reason"))
                .list());
    }

    private <T> T inTransaction(CompanyScope.Work<T, RuntimeException> work) {
        return testCompany.inTransaction(work);
    }
}
