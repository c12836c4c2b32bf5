package io.anju.workforce;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.staff.StaffIndex;
import io.anju.workforce.staff.StaffMember;
import io.anju.workforce.staff.StaffRules;
import io.anju.workforce.staff.StaffStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of staff. Every verb takes {@link Permission#STAFF_WRITE} in one of the person's projects. */
@Service
public class Staff {

    private final StaffStore store;
    private final StaffRules rules;
    private final StaffIndex index;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(
            StaffStore store,
            StaffRules rules,
            StaffIndex index,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.index = index;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a file. Refuses unknown skills, posts, teams and projects, phones that are none, a number that is taken. */
    @Transactional
    public StaffId hire(Actor actor, NewStaff said) {
        var content = rules.checked(actor, said, Set.of());
        var member = saved(StaffMember.open(actor.company(), content, clock.instant()));
        index.write(actor.company(), List.of(member));
        trail.record(actor, StaffRules.subject(member.id()), "hired", Map.of());
        return member.id();
    }

    /** Binds a login that exists. Refuses ({@code account-bound}) where the file has another one. */
    @Transactional
    public void bind(Actor actor, StaffId id, AccountId account) {
        var member = rules.require(actor, id, Permission.STAFF_WRITE);
        store.save(member.bound(account));
        trail.record(actor, StaffRules.subject(id), "account-bound", Map.of());
    }

    /** Closes the file and tells whoever waits for the person's work ({@link StaffLeft}). */
    @Transactional
    public void leave(Actor actor, StaffId id, String reason) {
        close(actor, rules.require(actor, id, Permission.STAFF_WRITE), clock.instant(), reason);
    }

    /**
     * Replaces what the file says. Refuses a version that is no longer the present one and what {@link #hire} refuses.
     */
    @Transactional
    public StaffMember change(Actor actor, StaffId id, NewStaff said, int version) {
        var member = rules.require(actor, id, Permission.STAFF_WRITE);
        if (member.version() == null || member.version() != version) {
            throw Refused.stale();
        }
        var changed = saved(member.saying(rules.checked(actor, said, member.assignments())));
        index.write(actor.company(), List.of(changed));
        trail.record(actor, StaffRules.subject(id), "changed", Map.of());
        return changed;
    }

    /** The file in full; the look is recorded with its reason (Y-08). */
    @Transactional
    public StaffMember reveal(Actor actor, StaffId id, String reason) {
        var member = rules.require(actor, id, Permission.STAFF_READ);
        trail.record(actor, StaffRules.subject(id), "revealed", Map.of("reason", reason));
        return member;
    }

    /** Closes the file of whoever may no longer sign in; nothing happens where it is closed or there is none. */
    @Transactional
    void accountDisabled(Actor actor, AccountId account, Instant at) {
        store.findByAccountId(account)
                .filter(StaffMember::active)
                .ifPresent(member -> close(actor, member, at, StaffMember.ACCOUNT_DISABLED));
    }

    /** Opens the file again that was closed with the account; whoever left for another reason stays away. */
    @Transactional
    void accountEnabled(Actor actor, AccountId account, Instant at) {
        store.findByAccountId(account).filter(StaffMember::awayWithAccount).ifPresent(member -> {
            store.save(member.back());
            trail.record(actor, StaffRules.subject(member.id()), "returned", Map.of(), at);
        });
    }

    private StaffMember saved(StaffMember member) {
        try {
            return store.save(member);
        } catch (DuplicateKeyException taken) {
            throw Refused.field("number", "number-taken");
        }
    }

    private void close(Actor actor, StaffMember member, Instant at, String reason) {
        store.save(member.left(at, actor.name(), reason));
        trail.record(actor, StaffRules.subject(member.id()), "left", Map.of("reason", reason), at);
        events.publishEvent(new StaffLeft(actor.company(), at, member.id(), member.accountId()));
    }
}
