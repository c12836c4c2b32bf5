package io.anju.requests.outage;

import io.anju.notices.Channel;
import io.anju.people.Contact;
import io.anju.people.Contacts;
import io.anju.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whom a correction is told to (ADR 0035), worked out by person: whoever has a home that it still reaches is not told that
 * theirs is not affected.
 */
@Component
class CorrectedAudience {

    private final Reach reach;
    private final Contacts contacts;
    private final ToldHomes told;
    private final OutageRequests requests;

    CorrectedAudience(Reach reach, Contacts contacts, ToldHomes told, OutageRequests requests) {
        this.reach = reach;
        this.contacts = contacts;
        this.told = told;
        this.requests = requests;
    }

    /**
     * Nobody is in two of them.
     *
     * @param reached who hears of the outage for the first time
     * @param spared who heard of it and has no home there after all
     * @param again who reads another time or reason
     * @param overtaken whose turn with earlier news has not come and does not come any more
     */
    record Audience(Set<PersonId> reached, Set<PersonId> spared, Set<PersonId> again, Set<PersonId> overtaken) {

        static final Audience NOBODY = new Audience(Set.of(), Set.of(), Set.of(), Set.of());

        int size() {
            return reached.size() + spared.size() + again.size();
        }
    }

    /**
     * Reporters of requests that stay part of it hear through those.
     *
     * @param matters whether those who stay read something else than before
     * @param leaving the requests that leave it, whose reporters heard of it through them
     * @param wanted by which ways; empty to tell nobody
     */
    Audience of(
            Outage outage,
            List<OutageScope> before,
            List<OutageScope> after,
            boolean matters,
            List<OutageRequests.Leaving> leaving,
            Set<Channel> wanted,
            Instant at) {
        var were = people(outage, before, at);
        var are = people(outage, after, at);
        var waiting = told.waiting(outage.id());
        var reached = new LinkedHashSet<PersonId>();
        var spared = new LinkedHashSet<PersonId>();
        var again = new LinkedHashSet<PersonId>();
        if (wanted.isEmpty()) {
            var overtaken = new LinkedHashSet<>(waiting);
            overtaken.removeAll(are);
            return new Audience(reached, spared, again, overtaken);
        }
        var heard = told.heard(outage.id());
        leaving.stream().flatMap(each -> each.reporter().stream()).forEach(heard::add);
        for (var person : are) {
            var unaware = !were.contains(person) || waiting.contains(person) && !heard.contains(person);
            if (unaware) {
                reached.add(person);
            } else if (matters || waiting.contains(person)) {
                again.add(person);
            }
        }
        var left = new LinkedHashSet<>(were);
        left.addAll(waiting);
        left.removeAll(are);
        left.retainAll(heard);
        spared.addAll(left);
        var reporters = requests.reporters(outage.id(), leaving);
        List.of(reached, spared, again).forEach(each -> each.removeAll(reporters));
        return new Audience(reached, spared, again, waiting);
    }

    private Set<PersonId> people(Outage outage, List<OutageScope> scopes, Instant at) {
        return contacts.ofUnits(reach.homes(outage.project(), outage.kind(), scopes), at).stream()
                .map(Contact::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
