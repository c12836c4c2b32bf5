package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.ClockState;
import io.anju.deadlines.ClockView;
import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Target;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.desk.RequestViews;
import io.anju.requests.followup.FollowUps;
import io.anju.requests.followup.Settling;
import io.anju.requests.handling.Replies;
import io.anju.requests.handling.ReporterCalls;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.outcome.Endings;
import io.anju.requests.outcome.Ratings;
import io.anju.trail.Trail;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What is answered instead of repaired. */
@AnjuTest
@Import(StandingClock.Time.class)
class ComplaintLifeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private LiveOffice office;

    @BeforeEach
    void an_office() {
        clock.set(StandingClock.MONDAY_MORNING);
        office = new LiveOffice(context);
    }

    @Test
    void a_complaint_ends_by_a_reply_and_a_call_back_never_by_a_status() {
        var taken = office.company.inTransaction(() -> office.requests.intake(
                office.desk,
                Intake.of(
                        office.project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, LiveOffice.HE)));
        assertThat(taken.handler()).isNotNull();
        assertThat(office.due(taken, Target.HANDLE)).isEqualTo(StandingClock.MONDAY_MORNING.plus(Duration.ofHours(24)));
        assertThatThrownBy(() -> office.change(
                        taken, request -> office.bean(Endings.class).cancel(office.desk, request, "算了")))
                .hasMessageContaining("complaint-needs-reply");
        clock.pass(Duration.ofHours(1));
        office.change(
                taken,
                request -> office.bean(Replies.class)
                        .reply(office.desk, request, Replies.Way.CONVERSATION, "已当面致歉并说明改进办法", null));
        assertThat(office.clock(taken, Target.HANDLE).state()).isEqualTo(ClockState.KEPT);
        assertThat(office.read(taken).state()).isEqualTo(RequestState.FINISHED);
        var followUp = office.followUps().getFirst();
        office.company.inTransaction(() -> {
            office.bean(FollowUps.class)
                    .attempt(
                            office.desk,
                            followUp.id(),
                            FollowUps.Method.PHONE,
                            FollowUps.Outcome.SATISFIED,
                            null,
                            null);
            return true;
        });
        assertThat(office.read(taken).state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void whoever_left_no_way_to_be_reached_is_nobodys_call_back_but_may_still_object() {
        var taken = office.take(Intake.of(
                office.project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, Reporter.UNKNOWN));
        office.change(
                taken,
                request -> office.bean(Replies.class)
                        .reply(office.desk, request, Replies.Way.CONVERSATION, "已约谈当班人员", null));
        assertThat(office.followUps()).isEmpty();
        assertThat(office.read(taken).state()).isEqualTo(RequestState.CLOSED);
        office.change(
                taken,
                request -> office.bean(Ratings.class)
                        .rate(
                                office.desk,
                                request,
                                Ratings.Way.LINK,
                                new Ratings.Rating(1, null, null, null, "还是老样子")));
        assertThat(office.read(taken).state()).isEqualTo(RequestState.REOPENED);
    }

    @Test
    void who_complained_is_hidden_from_those_who_may_not_know() {
        var taken = office.company.inTransaction(() -> office.requests.intake(
                office.desk,
                Intake.of(
                        office.project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, LiveOffice.HE)));
        var lead = office.company.actor(Role.TEAM_LEAD);
        office.company.inTransaction(() -> {
            var request = office.bean(RequestAccess.class).toRead(lead, taken.id());
            assertThat(office.bean(RequestViews.class)
                            .desk(lead, request)
                            .reporter()
                            .hidden())
                    .isTrue();
            assertThat(office.bean(RequestViews.class)
                            .desk(office.desk, request)
                            .reporter()
                            .name())
                    .isEqualTo("何美琳");
            return true;
        });
        assertThat(office.search("何美琳")).isEmpty();
        assertThat(office.search(taken.number())).hasSize(1);
    }

    @Test
    void a_complaint_that_names_somebody_by_word_is_not_there_for_that_person() {
        var named = office.company.actor(Role.PROJECT_MANAGER);
        var taken = office.take(about(named.name() + "（前台）"));
        office.company.inTransaction(() -> {
            assertThatThrownBy(() -> office.bean(RequestAccess.class).toRead(named, taken.id()))
                    .isInstanceOf(Refused.class);
            var request = office.bean(RequestAccess.class).toRead(office.desk, taken.id());
            assertThat(office.bean(RequestViews.class)
                            .desk(office.desk, request)
                            .hiddenFromAbout())
                    .isTrue();
            return true;
        });
    }

    @Test
    void a_complaint_is_never_settled_by_taking_it_down() {
        var complaint = about("保洁公司");
        assertThatThrownBy(() -> office.take(new Intake(
                        complaint.project(),
                        complaint.kind(),
                        complaint.category(),
                        complaint.channel(),
                        null,
                        null,
                        null,
                        null,
                        complaint.reporter(),
                        complaint.about(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        new Intake.Solution(null, "已解释"),
                        List.of(),
                        false,
                        false,
                        null)))
                .hasMessageContaining("complaint-needs-reply");
    }

    private Intake about(String name) {
        return Intake.of(office.project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, LiveOffice.HE)
                .about(new Intake.About(null, name));
    }

    @Test
    void the_number_is_told_to_who_speaks_with_the_reporter_and_every_look_is_recorded() {
        var taken = office.company.inTransaction(() -> office.requests.intake(
                office.desk,
                Intake.of(
                        office.project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, LiveOffice.HE)));
        var quality = office.company.actor(Role.QUALITY);
        assertThat(phone(quality, taken)).isEqualTo("13812346021");
        assertThatThrownBy(() -> phone(office.company.actor(Role.TEAM_LEAD), taken))
                .isInstanceOf(Refused.class);
        var looks = office.company.inTransaction(() -> office.bean(Trail.class)
                .of(new SubjectRef("request", taken.id().value()), ListQuery.first())
                .items());
        assertThat(looks)
                .filteredOn(entry -> entry.verb().equals("phone-revealed"))
                .hasSize(1);
    }

    private String phone(Actor actor, IntakeResult taken) {
        return office.company.inTransaction(
                () -> office.bean(ReporterCalls.class).reveal(actor, taken.id()));
    }

    @Test
    void a_bad_rating_reopens() {
        var taken = office.company.inTransaction(() -> office.requests.intake(
                office.desk,
                Intake.of(office.project, RequestKind.ENQUIRY, "fees", ReportChannel.PHONE, null, LiveOffice.HE)));
        office.change(
                taken,
                request -> office.bean(Replies.class).reply(office.desk, request, Replies.Way.SENT, "每月 15 日出账", null));
        var visitor = Actor.visitor(office.company.id(), "visitor");
        office.change(
                taken,
                request -> office.bean(Ratings.class)
                        .rate(visitor, request, Ratings.Way.LINK, new Ratings.Rating(2, 2, null, null, "没说清楚")));
        assertThat(office.read(taken).state()).isEqualTo(RequestState.REOPENED);
        assertThatThrownBy(() -> office.change(
                        taken,
                        request -> office.bean(Ratings.class)
                                .rate(
                                        visitor,
                                        request,
                                        Ratings.Way.LINK,
                                        new Ratings.Rating(5, null, null, null, null))))
                .hasMessageContaining("nothing-to-rate");
    }

    @Test
    void a_call_back_that_a_bad_rating_made_needless_is_no_promise_any_more() {
        var taken = office.take(
                Intake.of(office.project, RequestKind.COMPLAINT, "attitude", ReportChannel.PHONE, null, LiveOffice.HE));
        office.change(
                taken,
                request -> office.bean(Replies.class).reply(office.desk, request, Replies.Way.SENT, "已核实并改进", null));
        var callBack =
                new SubjectRef(Settling.FOLLOW_UP, office.followUps().getFirst().id());
        assertThat(clockOf(callBack).state()).isEqualTo(ClockState.RUNNING);
        office.change(
                taken,
                request -> office.bean(Ratings.class)
                        .rate(
                                Actor.visitor(office.company.id(), "visitor"),
                                request,
                                Ratings.Way.LINK,
                                new Ratings.Rating(1, null, null, null, "没有改进")));
        assertThat(office.followUps()).isEmpty();
        assertThat(clockOf(callBack).state()).isEqualTo(ClockState.CANCELLED);
    }

    private ClockView clockOf(SubjectRef subject) {
        return office.company
                .inTransaction(() -> office.bean(Deadlines.class).of(subject))
                .getFirst();
    }
}
