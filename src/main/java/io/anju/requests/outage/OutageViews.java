package io.anju.requests.outage;

import io.anju.estate.PlaceId;
import io.anju.estate.PlaceSummary;
import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.requests.OutageId;
import io.anju.requests.OutageKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the desk sees of one outage. */
@Component
class OutageViews {

    private final Outages outages;
    private final OutageStore store;
    private final OutageNews news;
    private final ToldHomes told;
    private final OutageQueries queries;
    private final Places places;
    private final Projects projects;
    private final Clock clock;

    OutageViews(
            Outages outages,
            OutageStore store,
            OutageNews news,
            ToldHomes told,
            OutageQueries queries,
            Places places,
            Projects projects,
            Clock clock) {
        this.outages = outages;
        this.store = store;
        this.news = news;
        this.told = told;
        this.queries = queries;
        this.places = places;
        this.projects = projects;
        this.clock = clock;
    }

    /** A part of where it is, with the place's names; {@code place} is null for the whole project. */
    record OutagePart(
            @Nullable PlaceSummary place,
            @Nullable Integer floorFrom,
            @Nullable Integer floorTo,
            @Nullable String riser) {}

    /**
     * The page of an outage.
     *
     * @param overdue whether the time that people were told is over and they still wait
     * @param announcedLate whether it was announced later than the rules for its kind want
     * @param where the places in words
     * @param telling how far telling the last news is
     * @param steps the last one first
     * @param open how many of its requests are not settled
     * @param requests how many are part of it
     * @param can what may be done with it now
     */
    record OutageView(
            UUID id,
            String number,
            ProjectId project,
            OutageKind kind,
            Outage.OutageState state,
            List<String> categories,
            boolean planned,
            boolean overdue,
            boolean announcedLate,
            @Nullable String reason,
            @Nullable String advice,
            Instant startsAt,
            @Nullable Instant expectedAt,
            @Nullable Instant endedAt,
            @Nullable String outcome,
            String where,
            List<OutagePart> places,
            int homes,
            String owner,
            Instant declaredAt,
            ToldHomes.TellingProgress telling,
            List<OutageStep> steps,
            int open,
            int requests,
            List<String> can,
            int version) {}

    /** Refuses ({@code outage-missing}) those of other projects. */
    @Transactional(readOnly = true)
    public OutageView of(Actor actor, OutageId id) {
        var outage = outages.get(actor, id);
        var now = clock.instant();
        var scopes = store.places(id);
        var steps = store.steps(id);
        var counts = queries.counts(id);
        var handles = outage.endedAt() == null && actor.may(Permission.REQUEST_HANDLE, outage.project());
        var can = outage.startsAt().isAfter(now)
                ? List.of("update", "correct", "cancel")
                : List.of("update", "correct", "restore", "cancel", "attach");
        return new OutageView(
                id.value(),
                outage.number(),
                outage.project(),
                outage.kind(),
                outage.state(now),
                outage.categories(),
                outage.planned(),
                outage.overdue(now),
                outage.announcedLate(),
                outage.reason(),
                outage.advice(),
                outage.startsAt(),
                outage.expectedAt(),
                outage.endedAt(),
                outage.outcome(),
                news.where(scopes, projects.get(outage.project()).name()),
                parts(scopes),
                outage.homes(),
                outage.ownerName(),
                outage.declaredAt(),
                told.progress(steps.getFirst().id()),
                steps,
                counts.open(),
                counts.all(),
                handles ? can : List.of(),
                outage.version());
    }

    private List<OutagePart> parts(List<OutageScope> scopes) {
        var ids = scopes.stream()
                .map(OutageScope::place)
                .filter(Objects::nonNull)
                .map(PlaceId::new)
                .toList();
        var found = places.find(ids).stream()
                .collect(Collectors.toMap(place -> place.id().value(), Function.identity()));
        return scopes.stream()
                .map(scope -> new OutagePart(
                        scope.place() == null ? null : found.get(scope.place()),
                        scope.floorFrom(),
                        scope.floorTo(),
                        scope.riser()))
                .toList();
    }
}
