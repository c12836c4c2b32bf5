package io.anju.requests.outage;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.notices.Channel;
import io.anju.people.Contact;
import io.anju.people.Contacts;
import io.anju.people.PersonId;
import io.anju.requests.OutageId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everybody in the homes that an outage reaches, each once per piece of news, however often the process is killed. */
@Component
class OutageTelling {

    private static final int BATCH = 100;

    private final OutageStore store;
    private final Reach reach;
    private final Contacts contacts;
    private final ToldHomes told;
    private final OutageNews news;
    private final OutageRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutageTelling(
            OutageStore store,
            Reach reach,
            Contacts contacts,
            ToldHomes told,
            OutageNews news,
            OutageRequests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reach = reach;
        this.contacts = contacts;
        this.told = told;
        this.news = news;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who belongs to one of the homes now. */
    List<Contact> people(Collection<PlaceId> homes, Instant at) {
        return contacts.ofUnits(homes, at);
    }

    /**
     * Who is to be told of a step: who reported it themselves hears of it through their own request.
     *
     * @param wanted by which ways; empty to tell nobody
     */
    List<Contact> audience(Outage outage, List<OutageScope> scopes, Set<Channel> wanted, Instant at) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var reporters = requests.reporters(outage.id());
        return people(reach.homes(outage.project(), outage.kind(), scopes), at).stream()
                .filter(contact -> !reporters.contains(contact.person()))
                .toList();
    }

    /** Takes down whom to tell of a step that is stored, and begins. */
    void begin(Actor actor, Outage outage, OutageStep step, List<Contact> audience, Set<Channel> wanted) {
        if (!audience.isEmpty()) {
            told.ask(actor, outage.id(), step.id(), persons(audience), OutageNews.Part.STEP);
            events.publishEvent(new HomesToTell(actor.company(), step.at(), outage.id(), step.id(), wanted));
        }
    }

    /** Tells nobody more of it until the transaction ends. */
    void hold(OutageId outage) {
        told.hold(outage);
    }

    /** The same of a correction; whoever waits for earlier news hears the corrected facts instead of it. */
    void begin(Actor actor, Outage outage, OutageStep step, CorrectedAudience.Audience audience, Set<Channel> wanted) {
        told.withdraw(outage.id(), audience.overtaken());
        if (audience.size() > 0) {
            told.ask(actor, outage.id(), step.id(), audience.reached(), OutageNews.Part.REACHED);
            told.ask(actor, outage.id(), step.id(), audience.spared(), OutageNews.Part.SPARED);
            told.ask(actor, outage.id(), step.id(), audience.again(), OutageNews.Part.STEP);
            events.publishEvent(new HomesToTell(actor.company(), step.at(), outage.id(), step.id(), wanted));
        }
    }

    private static List<PersonId> persons(Collection<Contact> contacts) {
        return contacts.stream().map(Contact::person).toList();
    }

    /** Tells the next of them, and says so until nobody is left. */
    @ApplicationModuleListener
    void on(HomesToTell event) {
        var batch = told.next(event.step(), BATCH);
        if (batch.isEmpty()) {
            return;
        }
        var outage = store.find(event.outage(), false).orElseThrow();
        var step = store.step(event.step()).orElseThrow();
        var places = store.places(event.outage());
        var said = new EnumMap<OutageNews.Part, Map<String, Object>>(OutageNews.Part.class);
        for (var part : OutageNews.Part.values()) {
            said.put(part, news.said(outage, places, step, part));
        }
        var system = Actor.system(event.company(), "outages");
        var reached = contacts
                .ofProject(
                        outage.project(),
                        batch.stream().map(ToldHomes.Turn::person).toList())
                .stream()
                .collect(Collectors.toMap(Contact::person, contact -> contact));
        for (var turn : batch) {
            var person = turn.person();
            // Who was erased meanwhile cannot be reached any more.
            var contact = reached.get(person);
            var ways = contact == null ? Set.<Channel>of() : news.channels(contact, event.wanted());
            if (contact != null && !ways.isEmpty()) {
                news.tell(
                        system,
                        outage,
                        Objects.requireNonNull(said.get(turn.part())),
                        step,
                        turn.part(),
                        contact,
                        ways);
            }
            told.told(event.step(), person, ways, clock.instant());
        }
        if (batch.size() == BATCH) {
            events.publishEvent(event);
        }
    }
}
