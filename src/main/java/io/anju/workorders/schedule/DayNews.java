package io.anju.workorders.schedule;

import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells people their day, once for all of its jobs. */
@Component
class DayNews {

    private final Notices notices;

    DayNews(Notices notices) {
        this.notices = notices;
    }

    /** Everybody who has something to do hears how much, and when it begins. */
    void published(Actor by, DayFacts facts, List<DayOutcome.Placed> given, Instant at) {
        var days = given.stream().collect(Collectors.groupingBy(DayOutcome.Placed::staff));
        days.forEach((staff, jobs) -> facts.person(staff).ifPresent(person -> tell(by, facts, person, jobs, at)));
    }

    private void tell(Actor by, DayFacts facts, DayPerson person, List<DayOutcome.Placed> jobs, Instant at) {
        var first = jobs.stream()
                .map(DayOutcome.Placed::from)
                .min(Comparator.naturalOrder())
                .orElse(at);
        notices.send(
                by,
                new Notice(
                        SubjectRef.of("project", facts.project()),
                        "day-planned",
                        Map.of("day", facts.day().toString(), "jobs", jobs.size(), "first", first),
                        List.of(new Recipient(person.name(), person.account(), null, null)),
                        Set.of(Channel.INBOX),
                        at));
    }
}
