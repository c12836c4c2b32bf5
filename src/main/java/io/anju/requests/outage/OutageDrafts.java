package io.anju.requests.outage;

import io.anju.codes.Numbers;
import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.requests.OutageId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes an outage of what somebody says (D3). Takes {@link Permission#REQUEST_HANDLE}; refuses places that are not of the project and
 * times that make no sense.
 */
@Component
class OutageDrafts {

    /** How far back one may be declared that was noticed late. */
    static final Duration BACK = Duration.ofDays(7);

    private static final String PREFIX = "TY";

    private final Reach reach;
    private final Places places;
    private final Projects projects;
    private final Numbers numbers;

    OutageDrafts(Reach reach, Places places, Projects projects, Numbers numbers) {
        this.reach = reach;
        this.places = places;
        this.projects = projects;
        this.numbers = numbers;
    }

    /** One that is going to be declared, with its number. */
    Outage numbered(Actor actor, ProjectId project, OutageForm said, Instant now) {
        actor.require(Permission.REQUEST_HANDLE, project, "project");
        var zone = projects.get(project).zone();
        return draft(actor, project, said, numbers.next(PREFIX, LocalDate.ofInstant(now, zone)), now);
    }

    /** The outage as it would be declared, without a number and never to be stored. */
    Outage sketch(Actor actor, ProjectId project, OutageForm said, Instant now) {
        actor.require(Permission.REQUEST_HANDLE, project, "project");
        projects.get(project);
        return draft(actor, project, said, "", now);
    }

    private Outage draft(Actor actor, ProjectId project, OutageForm said, String number, Instant now) {
        OutageScope.check(said.places());
        requirePlaces(project, said.places());
        var startsAt = said.startsAt() == null ? now : said.startsAt();
        requireTimes(said, startsAt, now);
        return new Outage(
                OutageId.next(),
                number,
                project,
                said.kind(),
                said.categories() == null ? said.kind().categories() : said.categories(),
                said.planned(),
                said.reason(),
                said.advice(),
                startsAt,
                said.expectedAt(),
                reach.homes(project, said.kind(), said.places()).size(),
                actor.account(),
                actor.name(),
                now,
                null,
                null,
                null,
                0);
    }

    /** What it becomes by a correction. A time that stays may lie further back than one that is said now. */
    Outage corrected(Outage outage, OutageCorrection said, Instant now) {
        OutageScope.check(said.places());
        requirePlaces(outage.project(), said.places());
        requireTimes(outage, said, now);
        return outage.corrected(
                said,
                reach.homes(outage.project(), outage.kind(), said.places()).size());
    }

    private static void requireTimes(Outage was, OutageCorrection said, Instant now) {
        if (!said.startsAt().equals(was.startsAt())) {
            requireStart(was.planned(), said.startsAt(), now);
        }
        requireEnd(was.planned(), said.startsAt(), said.expectedAt());
        if (said.expectedAt() != null
                && !said.expectedAt().equals(was.expectedAt())
                && !said.expectedAt().isAfter(now)) {
            throw Refused.field("expectedAt", "in-the-past");
        }
    }

    private void requirePlaces(ProjectId project, List<OutageScope> scopes) {
        var asked = scopes.stream()
                .map(OutageScope::place)
                .filter(Objects::nonNull)
                .distinct()
                .map(PlaceId::new)
                .toList();
        var found = places.find(asked).stream()
                .filter(place -> place.project().equals(project) && place.active())
                .count();
        if (found < asked.size()) {
            throw Refused.missing("place");
        }
    }

    private static void requireTimes(OutageForm said, Instant startsAt, Instant now) {
        requireStart(said.planned(), startsAt, now);
        requireEnd(said.planned(), startsAt, said.expectedAt());
        if (said.expectedAt() != null && !said.expectedAt().isAfter(now)) {
            throw Refused.field("expectedAt", "in-the-past");
        }
    }

    private static void requireStart(boolean planned, Instant startsAt, Instant now) {
        if (!planned && startsAt.isAfter(now)) {
            throw Refused.field("startsAt", "in-the-future");
        }
        if (startsAt.isBefore(now.minus(BACK))) {
            throw Refused.field("startsAt", "too-long-ago");
        }
    }

    private static void requireEnd(boolean planned, Instant startsAt, @Nullable Instant expectedAt) {
        if (planned && expectedAt == null) {
            throw Refused.field("expectedAt", "not-null");
        }
        if (expectedAt != null && !expectedAt.isAfter(startsAt)) {
            throw Refused.field("expectedAt", "before-start");
        }
    }
}
