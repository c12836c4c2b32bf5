package io.anju.workforce;

import io.anju.identity.IdentityEvent.AccountDisabled;
import io.anju.identity.IdentityEvent.AccountEnabled;
import io.anju.kernel.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What accounts mean for staff. */
@Component
class WorkforceReactions {

    private final Staff staff;

    WorkforceReactions(Staff staff) {
        this.staff = staff;
    }

    @ApplicationModuleListener
    void on(AccountDisabled event) {
        staff.accountDisabled(Actor.system(event.company(), "workforce"), event.account(), event.occurredAt());
    }

    @ApplicationModuleListener
    void on(AccountEnabled event) {
        staff.accountEnabled(Actor.system(event.company(), "workforce"), event.account(), event.occurredAt());
    }
}
