package io.anju.workforce.cover;

import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.estate.ProjectSummary;
import io.anju.kernel.Actor;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.workforce.shift.Shifts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the gaps of a project that nobody was told of. */
@Component
class GapNews {

    private static final int NAMED = 6;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final ToldGaps told;
    private final GapPeople people;
    private final Notices notices;
    private final CodeLists codes;

    GapNews(ToldGaps told, GapPeople people, Notices notices, CodeLists codes) {
        this.told = told;
        this.people = people;
        this.notices = notices;
        this.codes = codes;
    }

    /** One message for all that are new; none where none is. */
    void tell(Actor actor, ProjectSummary project, List<TradeGap> gaps, Instant now) {
        var untold = told.take(actor.company(), project.id(), gaps, now);
        if (untold.isEmpty()) {
            return;
        }
        var to = people.of(
                project.id(), untold.stream().map(TradeGap::skill).distinct().toList());
        var lines = untold.stream()
                .limit(NAMED)
                .map(gap -> line(gap, project.zone()))
                .collect(Collectors.joining("\n"));
        var args = Map.<String, Object>of("project", project.name(), "count", untold.size(), "lines", lines);
        notices.send(
                actor, new Notice(Shifts.subject(project.id()), "duty-gaps", args, to, Set.of(Channel.INBOX), now));
    }

    private String line(TradeGap gap, ZoneId zone) {
        var skill = codes.label("skill", gap.skill()).map(Label::zh).orElse(gap.skill());
        return skill + " " + TIME.format(gap.from().atZone(zone)) + " – "
                + TIME.format(gap.to().atZone(zone));
    }
}
