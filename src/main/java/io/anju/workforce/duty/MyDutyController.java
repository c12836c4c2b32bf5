package io.anju.workforce.duty;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When somebody is on duty, as dispatch counts it: turns, weekly duty, duty for somebody on leave, without own leave. */
@RestController
class MyDutyController {

    private static final Duration LONGEST = Duration.ofDays(100);

    private final JdbcClient jdbc;
    private final DutySpans spans;

    MyDutyController(JdbcClient jdbc, DutySpans spans) {
        this.jdbc = jdbc;
        this.spans = spans;
    }

    /** Duty without a break; cut off where the stretch of time that was asked for begins or ends. */
    record DutySpan(ProjectId project, Instant from, Instant to) {

        static DutySpan of(ProjectId project, Span span) {
            return new DutySpan(project, span.from(), span.to());
        }
    }

    private record Workplace(StaffId staff, ProjectId project) {}

    /** One's own duty between two instants, at most 100 days apart, in every project; none for whoever has no file. */
    @GetMapping("/api/my/duty")
    @Allowed({})
    @Transactional(readOnly = true)
    List<DutySpan> mine(Actor actor, @RequestParam Instant from, @RequestParam Instant to) {
        if (!to.isAfter(from)) {
            throw Refused.field("to", "before-begin");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw Refused.field("to", "roster-too-long");
        }
        return workplaces(actor).stream()
                .flatMap(place -> spans.of(place.project, from, to).stream()
                        .filter(one -> one.staff().equals(place.staff))
                        .flatMap(one -> one.duty().stream().map(span -> DutySpan.of(place.project, span))))
                .sorted(Comparator.comparing(DutySpan::from).thenComparing(DutySpan::to))
                .toList();
    }

    private List<Workplace> workplaces(Actor actor) {
        return jdbc.sql("""
                        select a.staff_id, a.project_id from workforce.staff s
                        join workforce.assignment a on a.staff_id = s.id
                        where s.account_id = ? and s.left_at is null order by a.project_id""")
                .param(actor.requireAccount().value())
                .query((row, number) -> new Workplace(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        new ProjectId(row.getObject("project_id", UUID.class))))
                .list();
    }
}
