package io.anju.workforce.escalation;

import io.anju.deadlines.EscalationDue;
import io.anju.deadlines.EscalationDue.DueEscalation;
import io.anju.deadlines.EscalationDue.ReachedLevel;
import io.anju.deadlines.Escalations;
import io.anju.deadlines.Escalations.Told;
import io.anju.deadlines.Priority;
import io.anju.identity.AccountSummary;
import io.anju.kernel.Actor;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.workforce.escalation.RoleHolders.Roster;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells the people of each level that a promise is near or broken: whatever a clock passed in one go is one message to each,
 * with the instant of the first level. Emergencies reach a phone at any hour, everything else keeps the quiet hours.
 */
@Component
class EscalationReactions {

    private static final int FROM_HERE_BY_PHONE = 2;

    private final RoleHolders holders;
    private final Notices notices;
    private final Escalations escalations;

    EscalationReactions(RoleHolders holders, Notices notices, Escalations escalations) {
        this.holders = holders;
        this.notices = notices;
        this.escalations = escalations;
    }

    @ApplicationModuleListener
    void on(EscalationDue event) {
        var actor = Actor.system(event.company(), "deadlines");
        var roster = holders.at(event.occurredAt());
        var told = new ArrayList<Told>();
        var news = new ArrayList<Notice>();
        for (var due : event.clocks()) {
            var people = people(due, roster, told);
            if (!people.isEmpty()) {
                news.add(notice(due, people, event.occurredAt()));
            }
        }
        escalations.told(actor, told);
        notices.send(actor, news);
    }

    private static List<Recipient> people(DueEscalation due, Roster roster, List<Told> told) {
        var people = new LinkedHashSet<AccountSummary>();
        for (var level : due.levels()) {
            for (var role : level.roles()) {
                for (var account : roster.of(role, due)) {
                    people.add(account);
                    told.add(new Told(level.id(), account.id(), account.name(), role));
                }
            }
        }
        return people.stream().map(EscalationReactions::recipient).toList();
    }

    private static Notice notice(DueEscalation due, List<Recipient> to, Instant at) {
        var first = due.levels().getFirst();
        var last = due.levels().getLast();
        var pressing = due.priority() == Priority.P1 || due.priority() == Priority.P2;
        var args = new HashMap<String, Object>(Map.of(
                "number", due.name(), "target", due.target(), "levels", levels(first, last), "since", first.at()));
        var dueAt = due.dueAt();
        if (dueAt != null) {
            args.put("due", dueAt);
        }
        return new Notice(
                due.subject(),
                pressing ? "escalated-now" : "escalated",
                args,
                to,
                pressing || last.number() >= FROM_HERE_BY_PHONE
                        ? Set.of(Channel.INBOX, Channel.SMS)
                        : Set.of(Channel.INBOX),
                at);
    }

    private static String levels(ReachedLevel first, ReachedLevel last) {
        return first.number() == last.number()
                ? String.valueOf(last.number())
                : first.number() + "\u2013" + last.number();
    }

    private static Recipient recipient(AccountSummary account) {
        return new Recipient(account.name(), account.id(), account.phone(), account.email());
    }
}
