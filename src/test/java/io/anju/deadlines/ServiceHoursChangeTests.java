package io.anju.deadlines;

import static io.anju.deadlines.ClockBook.at;
import static io.anju.deadlines.ClockBook.minutes;
import static io.anju.deadlines.ClockBook.openHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.calendar.CalendarEvent.ServiceHoursChanged;
import io.anju.calendar.OpeningHours;
import io.anju.calendar.PublicHolidays;
import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.database.CompanyScope;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnjuTest
class ServiceHoursChangeTests {

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineReactions reactions;

    @Autowired
    ServiceCalendars calendars;

    @Autowired
    TestCompanies companies;

    @Test
    void other_service_hours_move_running_promises_in_service_time_and_no_others() {
        var company = companies.create();
        var project = ProjectId.next();
        var subject = new SubjectRef("request", Ids.next());
        CompanyScope.run(
                company.id(),
                () -> deadlines.start(
                        company.system(),
                        List.of(
                                clock(subject, project, Target.ACCEPT, openHours(2)),
                                clock(subject, project, Target.ARRIVE, minutes(600)))));
        CompanyScope.run(
                company.id(),
                () -> calendars.define(
                        company.system(),
                        project,
                        ServiceCalendar.CHINA,
                        Map.of(
                                DayOfWeek.WEDNESDAY,
                                List.of(new OpeningHours(LocalTime.of(14, 0), LocalTime.of(20, 0)))),
                        PublicHolidays.CHINA));
        reactions.on(new ServiceHoursChanged(company.id(), at("10:30"), project));
        await().untilAsserted(() -> assertThat(company.in(() -> deadlines.of(subject)))
                .extracting(ClockView::dueAt)
                .containsExactly(at("16:00"), at("20:00")));
    }

    private static StartClock clock(SubjectRef subject, ProjectId project, Target target, Term term) {
        return new StartClock(subject, target, term, at("10:00"), project, 75, Responsible.NOBODY);
    }
}
