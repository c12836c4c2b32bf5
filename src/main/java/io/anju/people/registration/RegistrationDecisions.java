package io.anju.people.registration;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.people.PrivacyNotice;
import io.anju.people.Relation;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk says yes or no to who wants to be bound to a unit, and the person is told. */
@Service
class RegistrationDecisions {

    private final RegistrationStore store;
    private final Binding binding;
    private final Places places;
    private final Notices notices;
    private final Clock clock;

    RegistrationDecisions(RegistrationStore store, Binding binding, Places places, Notices notices, Clock clock) {
        this.store = store;
        this.binding = binding;
        this.places = places;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A wish that waits.
     *
     * @param unit the one that the words of the wish mean; null where none or several fit
     */
    record Waiting(Registration wish, @Nullable PlaceId unit) {}

    /** What waits for a decision in the actor's projects, the oldest first. */
    @Transactional(readOnly = true)
    List<Waiting> waiting(Actor actor) {
        return store.findByApprovedIsNullOrderByRequestedAt().stream()
                .filter(each -> actor.may(Permission.PEOPLE_WRITE, each.projectId()))
                .map(each -> new Waiting(each, meant(each)))
                .toList();
    }

    private @Nullable PlaceId meant(Registration wish) {
        var units = places.search(wish.projectId(), wish.unitText()).stream()
                .filter(place -> place.kind() == PlaceKind.UNIT)
                .toList();
        var byCode = units.stream()
                .filter(unit -> unit.code().equalsIgnoreCase(wish.unitText().strip()))
                .toList();
        var fitting = byCode.isEmpty() ? units : byCode;
        return fitting.size() == 1 ? fitting.getFirst().id() : null;
    }

    @Transactional
    void approve(Actor actor, RegistrationId id, PlaceId place, Relation relation) {
        var registration = require(actor, id);
        var unit = binding.unit(place);
        if (!unit.project().equals(registration.projectId())) {
            throw Refused.missing("place");
        }
        var newcomer = new Newcomer(
                registration.name(), registration.phone(), registration.email(), "", PrivacyNotice.VERSION);
        var at = clock.instant();
        var person = binding.bind(actor, registration.accountId(), newcomer, unit, relation);
        store.save(registration.approved(actor, person, place, at));
        tell(actor, registration, "binding-approved", Map.of("place", unit.code()), at);
    }

    @Transactional
    void refuse(Actor actor, RegistrationId id, String reason) {
        var registration = require(actor, id);
        var at = clock.instant();
        store.save(registration.refused(actor, reason, at));
        tell(actor, registration, "binding-refused", Map.of("place", registration.unitText(), "reason", reason), at);
    }

    private void tell(Actor actor, Registration asked, String template, Map<String, String> said, Instant at) {
        var args = new HashMap<String, Object>(said);
        args.put("name", asked.name());
        var recipient = new Recipient(asked.name(), asked.accountId(), asked.phone(), asked.email());
        var subject = SubjectRef.of("registration", asked.id());
        var ways = EnumSet.of(Channel.INBOX, Channel.SMS);
        notices.send(actor, new Notice(subject, template, args, List.of(recipient), ways, at));
    }

    private Registration require(Actor actor, RegistrationId id) {
        return store.findById(id)
                .filter(each -> actor.may(Permission.PEOPLE_WRITE, each.projectId()))
                .orElseThrow(() -> Refused.missing("registration"));
    }
}
