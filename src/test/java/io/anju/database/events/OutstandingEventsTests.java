package io.anju.database.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.calendar.CalendarEvent;
import io.anju.database.events.BrokenOff.Unheard;
import io.anju.database.server.OwnerSql;
import io.anju.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;

@AnjuTest
class OutstandingEventsTests {

    private static final String LISTENER =
            "io.anju.deadlines.DeadlineReactions.on(io.anju.calendar.CalendarEvent$ServiceHoursChanged)";

    @Autowired
    TestCompanies companies;

    @Autowired
    OutstandingEvents outstanding;

    @Autowired
    BrokenOff brokenOff;

    @Autowired
    OwnerSql owner;

    @Autowired
    EventSerializer serializer;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;

    @BeforeEach
    void a_company() {
        company = companies.create();
    }

    @Test
    void what_was_being_published_again_when_its_process_died_is_published_once_more() {
        left("RESUBMITTED", Instant.now().minus(Duration.ofMinutes(1)));

        outstanding.publishAgain();

        await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
    }

    @Test
    void an_event_from_a_future_that_was_taken_back_is_published_again_at_once() {
        left("PROCESSING", Instant.now().plus(Duration.ofDays(1)));

        outstanding.publishAgain();

        await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
    }

    @Test
    void what_failed_twice_while_the_database_came_and_went_waits_for_seconds_only() {
        failed(3, Instant.now().minus(Duration.ofSeconds(10)));

        outstanding.publishAgain();

        await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
    }

    @Test
    void what_fails_again_and_again_is_left_in_peace_for_longer_each_time() {
        failed(8, Instant.now().minus(Duration.ofMinutes(2)));

        outstanding.publishAgain();

        assertThat(waiting()).isEqualTo(1);
        owner.run(company.id(), "delete from events.event_publication");
    }

    @Test
    void a_listener_that_may_still_be_at_work_is_left_alone() {
        left("PROCESSING", Instant.now());

        outstanding.publishAgain();

        assertThat(waiting()).isEqualTo(1);
        owner.run(company.id(), "delete from events.event_publication");
    }

    @Test
    void what_broke_off_in_this_process_waits_for_no_silence() {
        brokenOff.add(new Unheard.Publication(left("PROCESSING", Instant.now())));

        outstanding.publishWhatBrokeOff();

        await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
    }

    @Test
    void what_is_known_only_by_its_event_and_listener_waits_for_no_silence_either() {
        var at = Instant.now();
        left("PROCESSING", at);
        brokenOff.add(new Unheard.Hearing(event(at), PublicationTargetIdentifier.of(LISTENER)));

        outstanding.publishWhatBrokeOff();

        await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
    }

    private void failed(int attempts, Instant at) {
        left("FAILED", at);
        owner.run(company.id(), "update events.event_publication set completion_attempts = " + attempts);
    }

    private UUID left(String status, Instant at) {
        var id = Ids.next();
        owner.run(company.id(), """
                insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date,
                    status, completion_attempts, last_resubmission_date)
                values ('%s', '%s', 'io.anju.calendar.CalendarEvent$ServiceHoursChanged', '%s', '%s', '%s', 1, '%4$s')""".formatted(id, LISTENER, serializer.serialize(event(at)), at, status));
        return id;
    }

    private CalendarEvent event(Instant at) {
        return new CalendarEvent.ServiceHoursChanged(company.id(), at, null);
    }

    private long waiting() {
        return company.inTransaction(() -> jdbc.sql("select count(*) from events.event_publication")
                .query(Long.class)
                .single());
    }
}
