package io.anju.privacy.rights;

import io.anju.estate.Projects;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Phone;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.People;
import io.anju.people.PersonId;
import io.anju.people.PersonSubjects;
import io.anju.privacy.rights.RightsRequestController.RightsForm;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office does with what people ask about their own data. */
@Component
class RightsDesk {

    private final RightsRequests requests;
    private final PersonSubjects subjects;
    private final People people;
    private final Projects projects;
    private final Clock clock;

    RightsDesk(RightsRequests requests, PersonSubjects subjects, People people, Projects projects, Clock clock) {
        this.requests = requests;
        this.subjects = subjects;
        this.people = people;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * Writes down what somebody asked for. Refuses people and projects that are none of the actor's business, somebody
     * without a name, a channel or check that only the person's own login has, and a time to come.
     */
    @Transactional
    RightsRequestView open(Actor actor, RightsForm form) {
        if (!form.channel().isByStaff()) {
            throw Refused.field("channel", "channel-invalid");
        }
        if (form.identity() == IdentityCheck.SIGNED_IN) {
            throw Refused.field("identity", "invalid");
        }
        var now = clock.instant();
        var at = form.askedAt() == null ? now : form.askedAt();
        if (at.isAfter(now)) {
            throw Refused.field("askedAt", "in-the-future");
        }
        return view(requests.open(
                actor, form.person() == null ? stranger(actor, form, at) : known(actor, form, form.person(), at)));
    }

    @Transactional(readOnly = true)
    RightsRequestView get(Actor actor, RightsRequestId id) {
        return view(requests.require(actor, id));
    }

    @Transactional
    RightsRequestView move(Actor actor, RightsRequestId id, IfMatch version, RightsState next, @Nullable String note) {
        var request = requests.require(actor, id);
        version.check(request.requireVersion());
        return view(requests.move(actor, request, next, blankToNull(note)));
    }

    /** Refuses ({@code move-not-allowed}) an erasure, which completes by being executed. */
    @Transactional
    RightsRequestView complete(Actor actor, RightsRequestId id, IfMatch version, @Nullable String note) {
        var request = requests.require(actor, id);
        version.check(request.requireVersion());
        if (request.kind() == RightsKind.DELETE) {
            throw Refused.conflict("move-not-allowed", Map.of("from", request.state()));
        }
        return view(requests.complete(actor, request, blankToNull(note)));
    }

    private Asking known(Actor actor, RightsForm form, UUID id, Instant at) {
        var person = subjects.require(actor, new PersonId(id), Permission.PERSONAL_DATA);
        return new Asking(
                form.kind(),
                form.channel(),
                form.identity(),
                person.project(),
                person.id(),
                people.contact(person.id()).account(),
                null,
                null,
                blankToNull(form.details()),
                at);
    }

    private Asking stranger(Actor actor, RightsForm form, Instant at) {
        if (form.project() == null) {
            throw Refused.field("project", "not-null");
        }
        var project = new ProjectId(form.project());
        actor.require(Permission.PERSONAL_DATA, project, "project");
        projects.get(project);
        var name = blankToNull(form.name());
        if (name == null) {
            throw Refused.field("name", "not-blank");
        }
        var phone = blankToNull(form.phone());
        return new Asking(
                form.kind(),
                form.channel(),
                form.identity(),
                project,
                null,
                null,
                name,
                phone == null ? null : Phone.require(phone, "phone"),
                blankToNull(form.details()),
                at);
    }

    private RightsRequestView view(RightsRequest request) {
        var person = request.personId() == null ? null : people.get(request.personId());
        return RightsRequestView.of(request, person, requests.steps(request), clock);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
