package io.anju.workorders.journal;

import static io.anju.workorders.WorkOrderState.ACCEPTED;
import static io.anju.workorders.WorkOrderState.CANCELLED;
import static io.anju.workorders.WorkOrderState.CLOSED;
import static io.anju.workorders.WorkOrderState.CONFIRMED;
import static io.anju.workorders.WorkOrderState.FINISHED;
import static io.anju.workorders.WorkOrderState.OFFERED;
import static io.anju.workorders.WorkOrderState.ON_SITE;
import static io.anju.workorders.WorkOrderState.ON_THE_WAY;
import static io.anju.workorders.WorkOrderState.OPEN;
import static io.anju.workorders.WorkOrderState.PAUSED;
import static io.anju.workorders.WorkOrderState.REOPENED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.kernel.Refused;
import io.anju.workorders.WorkOrderState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTests {

    private static final Map<WorkOrderState, Set<Move>> ALLOWED = new EnumMap<>(WorkOrderState.class);

    static {
        var always = EnumSet.of(Move.ASSIGN, Move.CANCEL, Move.CLOSE_AS_RECORDED, Move.REPRIORITISE, Move.APPOINT);
        always.addAll(EnumSet.of(
                Move.HELPER_ACCEPT, Move.HELPER_DECLINE, Move.HELPER_ARRIVE, Move.HELPER_LEAVE, Move.DROP_HELPER));
        var standing = EnumSet.copyOf(always);
        standing.addAll(EnumSet.of(Move.ASK_TRANSFER, Move.WITHDRAW_TRANSFER, Move.REFUSE_TRANSFER, Move.KEEP));
        allow(OPEN, always, Move.OFFERED_TO, Move.TAKE);
        allow(OFFERED, always, Move.ACCEPT, Move.DECLINE, Move.EXPIRE, Move.GIVE_BACK);
        allow(ACCEPTED, standing, Move.ASK_HELPER, Move.SET_OUT, Move.ARRIVE, Move.PAUSE, Move.GIVE_BACK);
        allow(ON_THE_WAY, standing, Move.ASK_HELPER, Move.ARRIVE, Move.PAUSE, Move.GIVE_BACK);
        allow(
                ON_SITE,
                standing,
                Move.ASK_HELPER,
                Move.PROVE_ARRIVAL,
                Move.MAKE_SAFE,
                Move.PAUSE,
                Move.FINISH,
                Move.GIVE_BACK);
        allow(PAUSED, standing, Move.ASK_HELPER, Move.PROVE_ARRIVAL, Move.MAKE_SAFE, Move.RESUME, Move.GIVE_BACK);
        allow(REOPENED, standing, Move.OFFERED_AGAIN, Move.ACCEPT, Move.DECLINE, Move.EXPIRE, Move.GIVE_BACK);
        allow(
                FINISHED,
                EnumSet.of(Move.CLOSE_AS_RECORDED, Move.HELPER_LEAVE, Move.DROP_HELPER),
                Move.PROVE_ARRIVAL,
                Move.ACCEPT_RESULT,
                Move.REFUSE_RESULT,
                Move.CONFIRM,
                Move.REFUSE);
        allow(
                CONFIRMED,
                EnumSet.of(Move.CLOSE_AS_RECORDED, Move.HELPER_LEAVE),
                Move.ACCEPT_RESULT,
                Move.REFUSE_RESULT,
                Move.REFUSE,
                Move.CLOSE);
        allow(CLOSED, Set.of(), Move.REFUSE);
        allow(CANCELLED, Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void each_state_allows_exactly_its_moves(WorkOrderState state) {
        var found = EnumSet.noneOf(Move.class);
        for (var move : Move.values()) {
            if (move.allowedFrom(state)) {
                found.add(move);
            }
        }
        assertThat(found).isEqualTo(ALLOWED.get(state));
    }

    @Test
    void an_illegal_move_is_refused_with_state_and_verb() {
        assertThatThrownBy(() -> Move.FINISH.lead(ACCEPTED, null)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo("move-not-allowed");
            assertThat(refused.args()).isEqualTo(Map.of("from", "ACCEPTED", "verb", "finish"));
        });
    }

    @Test
    void resuming_leads_back_to_where_the_pause_began() {
        assertThat(Move.RESUME.lead(PAUSED, ON_THE_WAY)).isEqualTo(ON_THE_WAY);
        assertThat(Move.RESUME.lead(PAUSED, ON_SITE)).isEqualTo(ON_SITE);
    }

    private static void allow(WorkOrderState state, Set<Move> common, Move... moves) {
        var all = EnumSet.noneOf(Move.class);
        all.addAll(common);
        all.addAll(Set.of(moves));
        ALLOWED.put(state, all);
    }
}
