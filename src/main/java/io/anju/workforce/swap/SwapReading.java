package io.anju.workforce.swap;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workforce.swap.SwapView.Verb;
import io.anju.workforce.turn.Clash;
import io.anju.workforce.turn.TurnStore.Turn;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be seen of exchanges, and whom one may ask. */
@Component
class SwapReading {

    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(35);

    private final SwapQueries queries;
    private final Exchange exchange;
    private final Fitness fitness;
    private final Colleagues colleagues;
    private final Clock clock;

    SwapReading(SwapQueries queries, Exchange exchange, Fitness fitness, Colleagues colleagues, Clock clock) {
        this.queries = queries;
        this.exchange = exchange;
        this.fitness = fitness;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * A colleague who might stand a turn.
     *
     * @param clash what speaks against it, null where nothing does
     * @param missing the trades nobody would have then
     */
    record SwapCandidate(
            StaffId staff, String name, @Nullable Clash clash, Set<String> missing) {}

    /**
     * A colleague's turn that might be had for one's own.
     *
     * @param clash what speaks against it, null where nothing does
     * @param mine whether it speaks against the one who asks, not the colleague
     */
    record Exchangeable(SwapQueries.SwapTurn turn, @Nullable Clash clash, boolean mine) {}

    /** What concerns the actor: asked, answered, and what anybody may still take who fits. */
    @Transactional(readOnly = true)
    public List<SwapView> mine(Actor actor) {
        var self = colleagues.self(actor);
        if (self.isEmpty()) {
            return List.of();
        }
        var rows = queries.of(self.get(), clock.instant().minus(BACK)).stream()
                .filter(row -> row.swap().other() != null
                        || row.swap().asker().equals(self.get())
                        || fits(row.swap(), self.get()))
                .toList();
        var steps = queries.steps(rows);
        return rows.stream()
                .map(row -> SwapView.of(
                        row,
                        steps.getOrDefault(row.swap().id(), List.of()),
                        row.swap().asker().equals(self.get()),
                        own(row.swap(), self.get())))
                .toList();
    }

    private boolean fits(Swap swap, StaffId self) {
        return swap.startsAt().isAfter(clock.instant())
                && fitness.against(self, exchange.any(swap.turn()), null).isEmpty();
    }

    private List<Verb> own(Swap swap, StaffId self) {
        if (!swap.state().open() || !swap.startsAt().isAfter(clock.instant())) {
            return List.of();
        }
        if (swap.asker().equals(self)) {
            return List.of(Verb.WITHDRAW);
        }
        if (swap.state() != SwapState.ASKED) {
            return List.of();
        }
        return swap.other() == null ? List.of(Verb.AGREE) : List.of(Verb.AGREE, Verb.DECLINE);
    }

    /** Those of a project, for who may see its rosters. */
    @Transactional(readOnly = true)
    public Page<SwapView> of(Actor actor, ProjectId project, boolean open, ListQuery query) {
        var page = queries.list(project, open, query);
        var steps = queries.steps(page.items());
        var decides = colleagues.decides(actor, project);
        var self = colleagues.self(actor).orElse(null);
        return page.map(row -> SwapView.of(
                row,
                steps.getOrDefault(row.swap().id(), List.of()),
                row.swap().asker().equals(self),
                decides ? decided(row.swap(), self) : List.of()));
    }

    private static List<Verb> decided(Swap swap, @Nullable StaffId self) {
        if (!swap.state().open() || swap.takesPart(self)) {
            return List.of();
        }
        var verbs = new ArrayList<>(List.of(Verb.REFUSE));
        if (swap.state() == SwapState.AGREED) {
            verbs.addFirst(Verb.APPROVE);
        }
        return verbs;
    }

    /** Everybody else who works there, with what speaks against each; for the one whose turn it is and who decides about it. */
    @Transactional(readOnly = true)
    public List<SwapCandidate> candidates(Actor actor, UUID turnId) {
        var turn = visible(actor, turnId);
        var others = colleagues.in(turn.project()).stream()
                .filter(each -> !each.staff().equals(turn.staff()))
                .toList();
        var unfit =
                fitness.against(others.stream().map(Colleagues.Workmate::staff).toList(), turn, null);
        return others.stream()
                .map(each -> candidate(each, Optional.ofNullable(unfit.get(each.staff()))))
                .toList();
    }

    private static SwapCandidate candidate(Colleagues.Workmate colleague, Optional<Obstacle> obstacle) {
        return new SwapCandidate(
                colleague.staff(),
                colleague.name(),
                obstacle.map(Obstacle::clash).orElse(null),
                obstacle.map(Obstacle::skills).orElse(Set.of()));
    }

    /** The turns of a colleague in the next weeks, with what speaks against exchanging each for one's own. */
    @Transactional(readOnly = true)
    public List<Exchangeable> exchangeable(Actor actor, UUID turnId, StaffId colleague) {
        var turn = visible(actor, turnId);
        if (colleagues.in(turn.project()).stream()
                .noneMatch(each -> each.staff().equals(colleague))) {
            throw Refused.missing("staff");
        }
        var now = clock.instant();
        return queries.turns(turn.project(), colleague, now, now.plus(AHEAD)).stream()
                .map(theirs -> exchangeable(turn, theirs))
                .toList();
    }

    private Exchangeable exchangeable(Turn mine, SwapQueries.SwapTurn shown) {
        var theirs = exchange.any(shown.id());
        var they = fitness.against(theirs.staff(), mine, theirs);
        var me = they.isPresent() ? they : fitness.against(mine.staff(), theirs, mine);
        return new Exchangeable(shown, me.map(Obstacle::clash).orElse(null), they.isEmpty() && me.isPresent());
    }

    private Turn visible(Actor actor, UUID turnId) {
        var turn = exchange.look(turnId);
        var own = colleagues.self(actor).filter(turn.staff()::equals).isPresent();
        if (!own && !colleagues.decides(actor, turn.project())) {
            throw Refused.missing("turn");
        }
        return turn;
    }
}
