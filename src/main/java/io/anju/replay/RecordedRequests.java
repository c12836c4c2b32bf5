package io.anju.replay;

import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.requests.RecordedIntake;
import io.anju.requests.RecordedIntake.RecordedPromise;
import io.anju.requests.RecordedRequest;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.Requests;
import io.anju.workforce.TeamId;
import io.anju.workforce.Teams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Speaks to the service desk in its own words: what the file says becomes an intake, a place, a team, an end. */
@Component
class RecordedRequests {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_TEAMS_KNOWN = 10_000;

    private final Requests requests;
    private final Places places;
    private final Teams teams;
    private final Map<String, TeamId> knownTeams = new HashMap<>();

    RecordedRequests(Requests requests, Places places, Teams teams) {
        this.requests = requests;
        this.places = places;
        this.teams = teams;
    }

    /** The requests that are stored under these numbers. */
    Map<String, UUID> stored(String source, List<String> numbers) {
        return requests.byExternalRef(source, numbers).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    /** What was made in a transaction that failed is not there. */
    void forget() {
        knownTeams.clear();
    }

    RecordedRequest open(Actor actor, ProjectId project, String source, FileRow row, boolean byPolicy) {
        var content = Objects.requireNonNull(row.content());
        var kind = RequestKind.valueOf(content.kind());
        var opensAt = Objects.requireNonNull(row.opensAt());
        return requests.intakeRecorded(
                actor,
                new RecordedIntake(
                        project,
                        kind,
                        content.category(),
                        ReportChannel.valueOf(content.channel()),
                        shorten(content.text()),
                        content.text().length() > LONGEST_TITLE ? content.text() : null,
                        place(actor, project, content),
                        kind == RequestKind.REPAIR ? Priority.valueOf(content.priority()) : null,
                        kind == RequestKind.REPAIR ? team(actor, project, content.team()) : null,
                        opensAt,
                        source,
                        row.number(),
                        promise(kind, row, byPolicy)));
    }

    void close(Actor actor, FileRow row, UUID request, String source) {
        requests.closeAsRecorded(actor, new RequestId(request), Objects.requireNonNull(row.closesAt()), source);
    }

    private static RecordedPromise promise(RequestKind kind, FileRow row, boolean byPolicy) {
        if (byPolicy) {
            return new RecordedPromise.Policy();
        }
        return row.promisedAt() == null
                ? new RecordedPromise.None()
                : RecordedPromise.Given.until(
                        kind == RequestKind.REPAIR ? Target.RESTORE : Target.HANDLE, row.promisedAt());
    }

    private @Nullable PlaceId place(Actor actor, ProjectId project, RowContent content) {
        return content.place() == null
                ? null
                : places.findOrCreate(actor, project, content.place(), content.latitude(), content.longitude());
    }

    private @Nullable TeamId team(Actor actor, ProjectId project, @Nullable String name) {
        if (name == null) {
            return null;
        }
        if (knownTeams.size() > MOST_TEAMS_KNOWN) {
            knownTeams.clear();
        }
        return knownTeams.computeIfAbsent(name, unknown -> teams.findOrForm(actor, project, unknown));
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }
}
