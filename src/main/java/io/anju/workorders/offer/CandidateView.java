package io.anju.workorders.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Obstacle;
import io.anju.workorders.dispatch.Ranked;
import io.anju.workorders.dispatch.Ranking;
import io.anju.workorders.dispatch.Wish;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person in a comparison, as it is kept and shown. Kept for years: a component may be added as nullable, none renamed.
 *
 * @param obstacles empty means fit
 * @param busy whether somebody fit had something else to do first; null for the others and where work does not wait for free hands
 * @param costs expected minutes by wish; kept for those who were fit, null for the others and for decisions of earlier days
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
        @Nullable Instant dutyUntil,
        @Nullable Boolean busy,
        @Nullable Map<Wish, Integer> costs) {

    /** When the person was expected on site, in minutes from the decision; null where the costs were not kept. */
    public @Nullable Integer expectedMinutes() {
        return costs == null ? null : costs.getOrDefault(Wish.TRAVEL, 0) + costs.getOrDefault(Wish.LOAD, 0);
    }

    static List<CandidateView> of(Ranking ranking) {
        return ranking.people().stream().map(each -> of(each, ranking.waits())).toList();
    }

    private static CandidateView of(Ranked each, boolean waits) {
        var person = each.person();
        return new CandidateView(
                each.rank(),
                person.staff(),
                person.name(),
                each.obstacles().stream().map(Obstacle::name).toList(),
                each.score(),
                person.workload().openJobs(),
                each.sameTeam(),
                each.floorsAway(),
                each.isFit() ? person.dutyUntil() : null,
                each.isFit() && waits ? !each.free() : null,
                each.isFit() ? each.costs() : null);
    }
}
