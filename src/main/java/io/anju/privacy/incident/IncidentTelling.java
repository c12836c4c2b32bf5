package io.anju.privacy.incident;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.Refused.FieldError;
import io.anju.notices.Channel;
import io.anju.notices.NoticeWords;
import io.anju.people.Contact;
import io.anju.privacy.incident.Affected.Whom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people whose data an incident concerns, each once (Y-12, PIPL 57). */
@Service
class IncidentTelling {

    private static final int BATCH = 100;
    private static final int SHOWN = 30;

    /** What people have to be told, so what has to be answered first. */
    private static final List<String> NEEDED = List.of("data", "cause", "harm", "measures", "advice");

    private final Incidents incidents;
    private final Affected affected;
    private final ToldPeople told;
    private final IncidentNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IncidentTelling(
            Incidents incidents,
            Affected affected,
            ToldPeople told,
            IncidentNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.affected = affected;
        this.told = told;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who would be told what.
     *
     * @param people how many would be told now
     * @param already how many of those asked for were told before, and will not be again
     * @param inbox how many find it in their inbox
     * @param sms how many get a text message
     * @param email how many get a letter
     * @param unreachable how many can be told by no way
     * @param names the first of them, masked
     * @param words how it reads
     * @param missing what has to be answered before anybody is told
     */
    record Preview(
            int people,
            int already,
            int inbox,
            int sms,
            int email,
            int unreachable,
            List<String> names,
            NoticeWords words,
            List<String> missing) {}

    /** Shows who would be told what; tells nobody. */
    @Transactional(readOnly = true)
    public Preview preview(Actor actor, UUID id, Whom whom) {
        var incident = incidents.get(actor, id);
        var people = affected.of(new ProjectId(incident.project()), whom, clock.instant());
        var names = people.stream().limit(SHOWN).map(affected::shown).toList();
        var already = told.known(id, people);
        return new Preview(
                people.size() - already,
                already,
                count(people, channels -> channels.contains(Channel.INBOX)),
                count(people, channels -> channels.contains(Channel.SMS)),
                count(people, channels -> channels.contains(Channel.EMAIL)),
                count(people, List::isEmpty),
                names,
                news.words(incident, names.isEmpty() ? "" : names.getFirst()),
                missing(incident));
    }

    /**
     * Takes down whom to tell and begins; those who were told before are left out. Refuses what has to be answered first,
     * ({@code telling-changed}) if it would be another number of people than was shown, ({@code nobody-to-tell}) if nobody is
     * left, and ({@code move-not-allowed}) what is closed.
     *
     * @param people how many the preview showed
     * @param how what the record says about it where it says nothing yet
     */
    @Transactional
    public IncidentView send(Actor actor, UUID id, IfMatch version, Whom whom, int people, String how) {
        var incident = incidents.toTell(actor, id, version);
        var missing = missing(incident);
        if (!missing.isEmpty()) {
            throw Refused.fields(missing.stream()
                    .map(name -> new FieldError(name, "not-blank"))
                    .toList());
        }
        var now = clock.instant();
        var asked = told.ask(actor, id, affected.of(new ProjectId(incident.project()), whom, now), now);
        if (asked != people) {
            throw Refused.conflict("telling-changed");
        }
        if (asked == 0) {
            throw Refused.conflict("nobody-to-tell");
        }
        events.publishEvent(new PeopleToTell(actor.company(), now, id));
        return incidents.told(actor, id, asked, how, now);
    }

    /** Tells the next of them, and says so until nobody is left. */
    @ApplicationModuleListener
    void on(PeopleToTell event) {
        var batch = told.next(event.incident(), BATCH);
        incidents.find(event.incident()).filter(each -> !batch.isEmpty()).ifPresent(incident -> {
            var system = Actor.system(event.company(), "privacy");
            var reached = affected.known(new ProjectId(incident.project()), batch);
            for (var contact : reached) {
                var channels = news.channels(contact);
                if (!channels.isEmpty()) {
                    news.tell(system, incident, contact, channels, event.occurredAt());
                }
                told.told(event.incident(), contact.person(), channels, clock.instant());
            }
            // Somebody was erased meanwhile: there is no way to reach them any more.
            batch.stream()
                    .filter(person ->
                            reached.stream().noneMatch(each -> each.person().equals(person)))
                    .forEach(person -> told.told(event.incident(), person, Set.of(), clock.instant()));
            if (batch.size() == BATCH) {
                events.publishEvent(event);
            }
        });
    }

    private int count(List<Contact> people, Predicate<List<Channel>> which) {
        return (int) people.stream()
                .map(each -> List.copyOf(news.channels(each)))
                .filter(which)
                .count();
    }

    private static List<String> missing(IncidentView incident) {
        return incident.missing().stream().filter(NEEDED::contains).toList();
    }
}
