package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.http.ListQuery;
import io.anju.requests.followup.FollowUpQueries;
import io.anju.requests.followup.FollowUps;
import io.anju.requests.handling.Replies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** The worklist of call-backs. */
@AnjuTest
@Import(StandingClock.Time.class)
class FollowUpListTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private LiveOffice office;

    @BeforeEach
    void an_office_with_three_answered_complaints() {
        clock.set(StandingClock.MONDAY_MORNING);
        office = new LiveOffice(context);
        for (var category : List.of("noise", "cleaning", "attitude")) {
            var taken = office.take(Intake.of(
                    office.project, RequestKind.COMPLAINT, category, ReportChannel.PHONE, null, LiveOffice.HE));
            office.change(
                    taken,
                    request -> office.bean(Replies.class)
                            .reply(office.desk, request, Replies.Way.CONVERSATION, "已说明", null));
            clock.pass(Duration.ofHours(1));
        }
    }

    @Test
    void what_is_to_be_done_begins_with_the_earliest_due_and_what_was_done_with_the_latest() {
        var waiting = pages(false);
        assertThat(waiting)
                .hasSize(3)
                .isSortedAccordingTo((one, other) -> one.dueAt().compareTo(other.dueAt()));
        waiting.forEach(this::satisfied);
        assertThat(pages(false)).isEmpty();
        assertThat(pages(true))
                .extracting(FollowUpQueries.FollowUpRow::id)
                .containsExactly(
                        waiting.get(2).id(), waiting.get(1).id(), waiting.get(0).id());
    }

    /** All of them, page by page. */
    private List<FollowUpQueries.FollowUpRow> pages(boolean done) {
        var all = new ArrayList<FollowUpQueries.FollowUpRow>();
        @Nullable String after = null;
        do {
            var query = new ListQuery(null, null, after, 2);
            var page = office.company.inTransaction(
                    () -> office.bean(FollowUpQueries.class).list(office.desk, null, done, query));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private void satisfied(FollowUpQueries.FollowUpRow row) {
        office.company.inTransaction(() -> {
            office.bean(FollowUps.class)
                    .attempt(office.desk, row.id(), FollowUps.Method.EMAIL, FollowUps.Outcome.SATISFIED, null, null);
            return true;
        });
    }
}
