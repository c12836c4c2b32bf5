package io.anju.privacy.incident;

import io.anju.calendar.ServiceCalendar;
import io.anju.codes.Numbers;
import io.anju.estate.Projects;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.Refused.FieldError;
import io.anju.kernel.SubjectRef;
import io.anju.privacy.incident.IncidentStep.Kind;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what happened, answers one question after the other, and closes what is answered (Y-12). */
@Service
class Incidents {

    private static final String PREFIX = "XL";
    static final String NOUN = "data-incident";

    private final IncidentStore store;
    private final Projects projects;
    private final Numbers numbers;
    private final Trail trail;
    private final Clock clock;

    Incidents(IncidentStore store, Projects projects, Numbers numbers, Trail trail, Clock clock) {
        this.store = store;
        this.projects = projects;
        this.numbers = numbers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses ({@code data-incident-missing}) those of other projects. */
    @Transactional(readOnly = true)
    public IncidentView get(Actor actor, UUID id) {
        return found(actor, id, false);
    }

    /** Writes it down with what is known. Refuses ({@code project-missing}) projects of others, and times to come. */
    @Transactional
    public IncidentView open(Actor actor, ProjectId project, IncidentForm said) {
        actor.require(Permission.PERSONAL_DATA, project, "project");
        projects.get(project);
        var now = clock.instant();
        requirePast(said, now);
        var id = Ids.next();
        store.open(actor, id, project, numbers.next(PREFIX, LocalDate.ofInstant(now, ServiceCalendar.CHINA)), said);
        return step(actor, id, Kind.WRITTEN, List.of(), null, now);
    }

    /** Says what is known now; the step names what changed. Refuses ({@code move-not-allowed}) what is closed. */
    @Transactional
    public IncidentView answer(Actor actor, UUID id, IfMatch version, IncidentForm said) {
        var before = open(actor, id, version);
        var now = clock.instant();
        requirePast(said, now);
        var changed = IncidentAnswers.changed(before.said(), said);
        if (changed.isEmpty()) {
            return before;
        }
        store.answer(id, said);
        return step(actor, id, Kind.ANSWERED, changed, null, now);
    }

    /** Adds what was done. Refuses ({@code move-not-allowed}) what is closed. */
    @Transactional
    public IncidentView note(Actor actor, UUID id, String note) {
        open(actor, id, new IfMatch(null));
        return step(actor, id, Kind.NOTED, List.of(), note.strip(), clock.instant());
    }

    /** One that people may still be told about. Refuses ({@code move-not-allowed}) what is closed. */
    @Transactional
    public IncidentView toTell(Actor actor, UUID id, IfMatch version) {
        return open(actor, id, version);
    }

    /** So many people are being told about it from now on. */
    @Transactional
    public IncidentView told(Actor actor, UUID id, int people, String how, Instant at) {
        store.told(id, how, at);
        return step(actor, id, new IncidentStep(at, actor.name(), Kind.TOLD, List.of(), null, people));
    }

    /** For what the product does by itself. */
    @Transactional(readOnly = true)
    public Optional<IncidentView> find(UUID id) {
        return store.find(id, false);
    }

    /** Refuses each question that is not answered yet, and ({@code move-not-allowed}) what is closed. */
    @Transactional
    public IncidentView close(Actor actor, UUID id, IfMatch version) {
        var found = open(actor, id, version);
        if (!found.missing().isEmpty()) {
            throw Refused.fields(found.missing().stream()
                    .map(name -> new FieldError(name, "not-blank"))
                    .toList());
        }
        var now = clock.instant();
        store.close(id, now);
        return step(actor, id, Kind.CLOSED, List.of(), null, now);
    }

    private IncidentView open(Actor actor, UUID id, IfMatch version) {
        var found = found(actor, id, true);
        version.check(found.version());
        if (found.closedAt() != null) {
            throw Refused.conflict("move-not-allowed", Map.of("from", Kind.CLOSED));
        }
        return found;
    }

    private IncidentView found(Actor actor, UUID id, boolean locked) {
        return store.find(id, locked)
                .filter(each -> actor.may(Permission.PERSONAL_DATA, new ProjectId(each.project())))
                .orElseThrow(() -> Refused.missing(NOUN));
    }

    private IncidentView step(
            Actor actor, UUID id, Kind kind, List<String> answers, @Nullable String note, Instant at) {
        return step(actor, id, new IncidentStep(at, actor.name(), kind, answers, note, null));
    }

    private IncidentView step(Actor actor, UUID id, IncidentStep step) {
        store.step(actor, id, step);
        var verb = step.kind().name().toLowerCase(Locale.ROOT);
        trail.record(actor, new SubjectRef(NOUN, id), verb, facts(step), step.at());
        return get(actor, id);
    }

    private static Map<String, ?> facts(IncidentStep step) {
        return step.people() == null ? Map.of("answers", step.answers().size()) : Map.of("people", step.people());
    }

    private static void requirePast(IncidentForm said, Instant now) {
        var wrong = new ArrayList<FieldError>();
        refuseToCome(wrong, "discoveredAt", said.discoveredAt(), now);
        refuseToCome(wrong, "authorityToldAt", said.authorityToldAt(), now);
        refuseToCome(wrong, "peopleToldAt", said.peopleToldAt(), now);
        if (!wrong.isEmpty()) {
            throw Refused.fields(wrong);
        }
    }

    private static void refuseToCome(List<FieldError> wrong, String name, @Nullable Instant at, Instant now) {
        if (at != null && at.isAfter(now)) {
            wrong.add(new FieldError(name, "in-the-future"));
        }
    }
}
