package io.anju.workorders.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.anju.deadlines.Priority;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.TeamId;
import io.anju.workorders.dispatch.AnswerTimes;
import io.anju.workorders.dispatch.FreeHand;
import io.anju.workorders.dispatch.Job;
import io.anju.workorders.dispatch.Need;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.dispatch.Wish;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What our tables say of an order besides the order itself: where it is, what its category asks for, what its project wants.
 * Everything that nobody said is null.
 */
record JobFacts(
        @Nullable UUID building,
        @Nullable Integer floor,
        @Nullable SkillLevel level,
        @Nullable String certificate,
        @Nullable DispatchMode mode,
        @Nullable Integer travel,
        int load,
        int lateness,
        int strangeness,
        int share,
        int team,
        @JsonProperty("most_open_jobs") @Nullable Integer mostOpenJobs,
        @JsonProperty("not_alone_at_night") boolean notAloneAtNight,
        @JsonProperty("answer_p1") @Nullable Integer answerP1,
        @JsonProperty("answer_p2") int answerP2,
        @JsonProperty("answer_p3") int answerP3,
        @JsonProperty("answer_p4") int answerP4,
        @JsonProperty("answer_p5") int answerP5,
        @JsonProperty("wait_percent") int waitPercent,
        @JsonProperty("turns_ways") boolean turnsWays,
        int hour,
        @JsonProperty("minutes_left") @Nullable Integer minutesLeft,
        @JsonProperty("accept_seconds") @Nullable Integer acceptSeconds) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static JobFacts read(String json) {
        return JSON.readValue(json, JobFacts.class);
    }

    Job job(Priority priority, @Nullable String skill, @Nullable TeamId team) {
        var need = new Need(skill, level == null ? SkillLevel.APPRENTICE : level, certificate);
        return new Job(priority, need, team, building, floor, hour, minutesLeft);
    }

    DispatchMode usualMode() {
        return mode == null ? DispatchMode.USUAL : mode;
    }

    Policy policy() {
        return travel == null
                ? Policy.USUAL
                : new Policy(
                        weights(travel),
                        mostOpenJobs,
                        notAloneAtNight,
                        answerTimes(),
                        new FreeHand(waitPercent, turnsWays));
    }

    private AnswerTimes answerTimes() {
        return answerP1 == null ? AnswerTimes.USUAL : AnswerTimes.of(answerP1, answerP2, answerP3, answerP4, answerP5);
    }

    private Weights weights(int travelling) {
        return new Weights(Map.of(
                Wish.TRAVEL, travelling,
                Wish.LOAD, load,
                Wish.LATENESS, lateness,
                Wish.STRANGENESS, strangeness,
                Wish.SHARE, share,
                Wish.TEAM, team));
    }
}
