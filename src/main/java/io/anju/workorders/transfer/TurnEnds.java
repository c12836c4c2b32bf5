package io.anju.workorders.transfer;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.Workforce;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose turn ends soon, or has ended, by account. */
@Component
public class TurnEnds {

    /** So long before the end of a turn its work in hand is spoken of. */
    public static final Duration SOON = Duration.ofMinutes(30);

    private final Workforce workforce;

    TurnEnds(Workforce workforce) {
        this.workforce = workforce;
    }

    /**
     * The end of somebody's turn.
     *
     * @param at when the present turn ends; null for somebody who is off duty by now
     */
    public record TurnEnd(@Nullable Instant at) {}

    /** Those of the project's staff who go within {@link #SOON} without another turn of their own right after, or are gone. */
    public Map<AccountId, TurnEnd> in(ProjectId project, Instant now) {
        var ends = new HashMap<AccountId, TurnEnd>();
        var staying = new HashMap<Instant, Set<AccountId>>();
        for (var each : workforce.candidates(project, "", now)) {
            var account = each.account();
            var until = each.dutyUntil();
            if (account == null) {
                continue;
            }
            if (!each.onDuty()) {
                ends.put(account, new TurnEnd(null));
            } else if (until != null
                    && !until.isAfter(now.plus(SOON))
                    && !staying.computeIfAbsent(until, at -> onDuty(project, at))
                            .contains(account)) {
                ends.put(account, new TurnEnd(until));
            }
        }
        return ends;
    }

    /** Whether the person was on duty at that instant: work that was taken on off duty is kept by consent. */
    public boolean wasOnDuty(ProjectId project, AccountId account, Instant at) {
        return onDuty(project, at).contains(account);
    }

    private Set<AccountId> onDuty(ProjectId project, Instant at) {
        return workforce.onDuty(project, at).stream()
                .map(Candidate::account)
                .flatMap(account -> Optional.ofNullable(account).stream())
                .collect(Collectors.toSet());
    }
}
