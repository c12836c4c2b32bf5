package io.anju.privacy.assessment;

import io.anju.calendar.ServiceCalendar;
import io.anju.codes.Numbers;
import io.anju.estate.Projects;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assesses, revises and approves (Y-11): what was said stays, and somebody else agrees to it. */
@Service
class Assessments {

    private static final String PREFIX = "PG";
    private static final String NOUN = "impact-assessment";

    private final AssessmentStore store;
    private final Projects projects;
    private final Numbers numbers;
    private final Trail trail;
    private final Clock clock;

    Assessments(AssessmentStore store, Projects projects, Numbers numbers, Trail trail, Clock clock) {
        this.store = store;
        this.projects = projects;
        this.numbers = numbers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses ({@code impact-assessment-missing}) those of other projects. */
    @Transactional(readOnly = true)
    public AssessmentView get(Actor actor, UUID id) {
        return store.find(id)
                .filter(each -> covers(actor, each))
                .orElseThrow(() -> Refused.missing(NOUN))
                .allowing(actor);
    }

    /** The first version. Refuses ({@code project-missing}) projects that are none of the actor's, and a review in the past. */
    @Transactional
    public AssessmentView open(Actor actor, ProjectId project, AssessmentForm said) {
        actor.require(Permission.PERSONAL_DATA, project, "project");
        projects.get(project);
        var now = clock.instant();
        requireToCome(said, now);
        var id = Ids.next();
        store.open(actor, id, project, numbers.next(PREFIX, day(now)), said, now);
        return told(actor, id, "assessed", 1, now);
    }

    /** Another version, which waits for approval again. Refuses ({@code move-not-allowed}) what has ended. */
    @Transactional
    public AssessmentView revise(Actor actor, UUID id, IfMatch version, AssessmentForm said) {
        var found = open(actor, id, version);
        var now = clock.instant();
        requireToCome(said, now);
        var no = found.versions().getFirst().no() + 1;
        store.revise(actor, id, no, said, now);
        return told(actor, id, "assessed", no, now);
    }

    /**
     * Agrees to the last version. Refuses ({@code own-assessment}) whoever assessed it, and ({@code move-not-allowed}) what waits
     * for no approval.
     */
    @Transactional
    public AssessmentView approve(Actor actor, UUID id, IfMatch version) {
        var found = open(actor, id, version);
        if (found.state() != AssessmentState.PROPOSED) {
            throw Refused.conflict("move-not-allowed", Map.of("from", found.state()));
        }
        var last = found.versions().getFirst();
        if (last.assessor().equals(actor.requireAccount().value())) {
            throw Refused.conflict("own-assessment");
        }
        var now = clock.instant();
        store.approve(actor, id, last.no(), now);
        return told(actor, id, "approved", last.no(), now);
    }

    /** What it is about is not done any more. Refuses ({@code move-not-allowed}) what has ended. */
    @Transactional
    public AssessmentView end(Actor actor, UUID id, IfMatch version, String reason) {
        var found = open(actor, id, version);
        var now = clock.instant();
        store.end(actor, id, reason, now);
        return told(actor, id, "ended", found.versions().getFirst().no(), now);
    }

    private AssessmentView open(Actor actor, UUID id, IfMatch version) {
        var found = store.locked(id).filter(each -> covers(actor, each)).orElseThrow(() -> Refused.missing(NOUN));
        version.check(found.version());
        if (found.state() == AssessmentState.ENDED) {
            throw Refused.conflict("move-not-allowed", Map.of("from", found.state()));
        }
        return found;
    }

    private AssessmentView told(Actor actor, UUID id, String verb, int no, Instant at) {
        trail.record(actor, new SubjectRef(NOUN, id), verb, Map.of("version", no), at);
        return get(actor, id);
    }

    private static boolean covers(Actor actor, AssessmentView found) {
        return actor.may(Permission.PERSONAL_DATA, new ProjectId(found.project()));
    }

    private static void requireToCome(AssessmentForm said, Instant now) {
        if (!said.nextReview().isAfter(day(now))) {
            throw Refused.field("nextReview", "not-to-come");
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ServiceCalendar.CHINA);
    }
}
