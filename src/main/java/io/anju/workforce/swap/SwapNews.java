package io.anju.workforce.swap;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.workforce.StaffId;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.swap.Colleagues.Workmate;
import io.anju.workforce.turn.TurnStore.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the people of an exchange what was asked, answered and decided. */
@Component
class SwapNews {

    private final Notices notices;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final ShiftQueries shifts;

    SwapNews(Notices notices, Accounts accounts, Colleagues colleagues, ShiftQueries shifts) {
        this.notices = notices;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.shifts = shifts;
    }

    /** Tells these members of staff. */
    void tell(Actor actor, Swap swap, Turn turn, String template, Collection<StaffId> staff, Instant at) {
        send(
                actor,
                swap,
                turn,
                template,
                colleagues.named(staff).stream().map(Workmate::recipient).toList(),
                at);
    }

    /** Tells whoever decides: the leads of the people's teams, else who plans the project's staff. */
    void tellLeads(Actor actor, Swap swap, Turn turn, String template, Instant at) {
        var people = new ArrayList<>(List.of(swap.asker()));
        var other = swap.other();
        if (other != null) {
            people.add(other);
        }
        var told = new LinkedHashMap<AccountId, Recipient>();
        colleagues.leads(swap.project(), people).stream()
                .filter(lead -> !people.contains(lead.staff()))
                .forEach(lead -> {
                    var account = lead.account();
                    if (account != null) {
                        told.put(account, lead.recipient());
                    }
                });
        if (told.isEmpty()) {
            accounts.withPermission(Permission.STAFF_WRITE, swap.project()).stream()
                    .filter(AccountSummary::active)
                    .forEach(
                            account -> told.put(account.id(), new Recipient(account.name(), account.id(), null, null)));
        }
        send(actor, swap, turn, template, List.copyOf(told.values()), at);
    }

    private void send(Actor actor, Swap swap, Turn turn, String template, List<Recipient> to, Instant at) {
        if (to.isEmpty()) {
            return;
        }
        var args = new HashMap<String, Object>(Map.of(
                "asker",
                colleagues.name(swap.asker()),
                "day",
                turn.day().toString(),
                "shift",
                shifts.any(turn.shift()).name()));
        var other = swap.other();
        if (other != null) {
            args.put("other", colleagues.name(other));
        }
        notices.send(
                actor, new Notice(new SubjectRef("swap", swap.id()), template, args, to, Set.of(Channel.INBOX), at));
    }
}
