package io.anju.privacy.rights;

import io.anju.kernel.Mask;
import io.anju.kernel.ProjectId;
import io.anju.people.PersonId;
import io.anju.people.PersonSummary;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rights request as whoever answers it sees it.
 *
 * @param name masked, like the number (Y-08)
 * @param overdue whether its term has passed without an answer
 * @param can what the reader may do with it now
 */
record RightsRequestView(
        RightsRequestId id,
        String number,
        @Nullable ProjectId project,
        RightsKind kind,
        RightsChannel channel,
        IdentityCheck identity,
        @Nullable PersonId person,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String details,
        Instant askedAt,
        Instant dueAt,
        boolean overdue,
        RightsState state,
        List<RightsStep> steps,
        List<String> can,
        int version) {

    static RightsRequestView of(
            RightsRequest request, @Nullable PersonSummary person, List<RightsStep> steps, Clock clock) {
        return new RightsRequestView(
                request.id(),
                request.number(),
                request.projectId(),
                request.kind(),
                request.channel(),
                request.identity(),
                request.personId(),
                person != null ? person.name() : request.name() == null ? null : Mask.name(request.name()),
                person != null ? person.phone() : Mask.phone(request.phone()),
                request.details(),
                request.askedAt(),
                request.dueAt(),
                request.state().isPending() && request.dueAt().isBefore(clock.instant()),
                request.state(),
                steps.stream()
                        .map(step -> isOwn(request, step) ? step.masked() : step)
                        .toList(),
                can(request),
                request.requireVersion());
    }

    private static boolean isOwn(RightsRequest request, RightsStep step) {
        return step.state() == RightsState.WITHDRAWN
                || step.state() == RightsState.OPEN && !request.channel().isByStaff();
    }

    private static List<String> can(RightsRequest request) {
        List<String> verbs = new ArrayList<>();
        if (request.state() == RightsState.OPEN) {
            verbs.add("accept");
        }
        if (request.state().isPending()) {
            verbs.add("refuse");
        }
        if (request.state() == RightsState.ACCEPTED && request.kind() == RightsKind.DELETE) {
            verbs.add("erase");
        } else if (request.state() == RightsState.ACCEPTED) {
            verbs.addAll(request.kind() == RightsKind.COPY ? List.of("export", "complete") : List.of("complete"));
        }
        return verbs;
    }
}
