package io.anju.workorders.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Obstacle;
import io.anju.workorders.dispatch.Ranked;
import io.anju.workorders.dispatch.Ranking;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in a comparison, as it is kept and shown. Kept for years: a component may be added as nullable, none renamed.
 *
 * @param obstacles empty means fit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateView(
        int rank,
        StaffId staff,
        String name,
        List<String> obstacles,
        int score,
        int openJobs,
        boolean sameTeam,
        @Nullable Integer floorsAway,
        @Nullable Instant dutyUntil) {

    static List<CandidateView> of(Ranking ranking) {
        return ranking.people().stream().map(CandidateView::of).toList();
    }

    private static CandidateView of(Ranked each) {
        var person = each.person();
        return new CandidateView(
                each.rank(),
                person.staff(),
                person.name(),
                each.obstacles().stream().map(Obstacle::name).toList(),
                each.score(),
                person.openJobs(),
                each.sameTeam(),
                each.floorsAway(),
                person.dutyUntil());
    }
}
