package io.anju.workforce.cover;

import io.anju.estate.Projects;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workforce.turn.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Holds what a project needs against who is there. */
@Component
public class Cover {

    private final Presences presences;
    private final TradeNeeds needs;
    private final Projects projects;

    Cover(Presences presences, TradeNeeds needs, Projects projects) {
        this.presences = presences;
        this.needs = needs;
        this.projects = projects;
    }

    /** When a trade that is needed has nobody, from the earliest on. */
    public List<TradeGap> gaps(ProjectId project, Instant from, Instant to) {
        var present = presences.of(project, from, to);
        var gaps = new ArrayList<TradeGap>();
        needs.between(project, from, to, projects.get(project).zone())
                .forEach((skill, needed) -> Spans.without(needed, time(present, skill))
                        .forEach(gap -> gaps.add(new TradeGap(skill, gap.from(), gap.to()))));
        gaps.sort(Comparator.comparing(TradeGap::from).thenComparing(TradeGap::skill));
        return gaps;
    }

    /** Trades that are needed in that time, that the one has and the other has not, and that nobody else there has. */
    public Set<String> lost(
            ProjectId project, Slot slot, StaffId leaves, Set<String> of, StaffId comes, Set<String> brings) {
        var others = presences.of(project, slot.from(), slot.to()).stream()
                .filter(each -> !each.staff().equals(leaves) && !each.staff().equals(comes))
                .toList();
        var lost = new TreeSet<String>();
        needs.between(project, slot.from(), slot.to(), projects.get(project).zone())
                .forEach((skill, needed) -> {
                    if (of.contains(skill)
                            && !brings.contains(skill)
                            && !Spans.without(needed, time(others, skill)).isEmpty()) {
                        lost.add(skill);
                    }
                });
        return lost;
    }

    private static List<Slot> time(List<Presence> present, String skill) {
        return present.stream()
                .filter(each -> each.skills().contains(skill))
                .map(Presence::slot)
                .toList();
    }
}
