package io.anju.privacy.assessment;

import io.anju.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with everything it ever said.
 *
 * @param versions the last one first
 * @param can what the reader may do with it now
 */
record AssessmentView(
        UUID id,
        String number,
        UUID project,
        AssessmentState state,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endedFor,
        List<AssessmentVersion> versions,
        List<String> can,
        int version) {

    AssessmentView allowing(Actor actor) {
        List<String> verbs = new ArrayList<>();
        var account = actor.account();
        if (state == AssessmentState.PROPOSED
                && (account == null || !versions.getFirst().assessor().equals(account.value()))) {
            verbs.add("approve");
        }
        if (state != AssessmentState.ENDED) {
            verbs.addAll(List.of("revise", "end"));
        }
        return new AssessmentView(
                id, number, project, state, endedAt, endedBy, endedFor, versions, List.copyOf(verbs), version);
    }
}
