package io.anju.privacy.rights;

import io.anju.identity.Accounts;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Refused;
import io.anju.people.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What I asked for about my own data (E7). */
@RestController
@RequestMapping("/api/my/rights-requests")
class MyRightsController {

    private static final long MOST_PENDING = 5;

    private final RightsRequests requests;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    MyRightsController(RightsRequests requests, People people, Accounts accounts, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    record MyRightsForm(
            @NotNull RightsKind kind,
            @Nullable @Size(max = 2000) String details) {}

    /**
     * What became of it.
     *
     * @param answer what the office said to it; null while it said nothing
     */
    record MyRightsRequest(
            RightsRequestId id,
            String number,
            RightsKind kind,
            @Nullable String details,
            Instant askedAt,
            Instant dueAt,
            RightsState state,
            @Nullable String answer) {}

    @GetMapping
    @Allowed({})
    @Transactional(readOnly = true)
    List<MyRightsRequest> list(Actor actor) {
        return requests.own(actor).stream().map(this::view).toList();
    }

    /** Refuses ({@code rights-pending}) what is asked for already, or more than five things at once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({})
    @Transactional
    MyRightsRequest ask(Actor actor, @Valid @RequestBody MyRightsForm form) {
        var pending = requests.own(actor).stream()
                .filter(each -> each.state().isPending())
                .toList();
        var again = form.kind() != RightsKind.CORRECT && pending.stream().anyMatch(each -> each.kind() == form.kind());
        if (again || pending.size() >= MOST_PENDING) {
            throw Refused.conflict("rights-pending", Map.of());
        }
        return view(requests.open(actor, asking(actor, form)));
    }

    /** Takes it back; refuses what has ended. */
    @PostMapping("/{id}/withdrawal")
    @Allowed({})
    @Transactional
    MyRightsRequest withdraw(Actor actor, @PathVariable UUID id) {
        var own = requests.own(actor).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("rights-request"));
        return view(requests.move(actor, own, RightsState.WITHDRAWN, null));
    }

    private Asking asking(Actor actor, MyRightsForm form) {
        var account = accounts.find(actor.requireAccount()).orElseThrow(Refused::signedOut);
        var person = people.personOf(account.id());
        return new Asking(
                form.kind(),
                RightsChannel.ACCOUNT,
                IdentityCheck.SIGNED_IN,
                person.map(id -> people.get(id).project()).orElse(null),
                person.orElse(null),
                account.id(),
                person.isPresent() ? null : account.name(),
                person.isPresent() ? null : account.phone(),
                form.details() == null || form.details().isBlank()
                        ? null
                        : form.details().strip(),
                clock.instant());
    }

    private MyRightsRequest view(RightsRequest request) {
        var answer = requests.steps(request).stream()
                .filter(step -> step.state() != RightsState.OPEN && step.state() != RightsState.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .map(RightsStep::note);
        return new MyRightsRequest(
                request.id(),
                request.number(),
                request.kind(),
                request.details(),
                request.askedAt(),
                request.dueAt(),
                request.state(),
                answer.orElse(null));
    }
}
