package io.anju.requests.erasure;

import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Phone;
import io.anju.kernel.Retained;
import io.anju.requests.Reporter;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.trail.Redaction;
import io.anju.trail.Trail;
import io.anju.workorders.WorkOrderCustomers;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Requests that ended long ago lose their reporter, in the record of what was done too (Y-04: three years); the work and its
 * proof stay as the building's history.
 */
@Component
class ClosedRequests implements Retained {

    private final JdbcClient jdbc;
    private final RequestJournal journal;
    private final Reported reported;
    private final Depersonalisation depersonalisation;
    private final WorkOrderCustomers customers;
    private final Trail trail;

    ClosedRequests(
            JdbcClient jdbc,
            RequestJournal journal,
            Reported reported,
            Depersonalisation depersonalisation,
            WorkOrderCustomers customers,
            Trail trail) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.reported = reported;
        this.depersonalisation = depersonalisation;
        this.customers = customers;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return "closed-requests";
    }

    @Override
    public int usualMonths() {
        return 36;
    }

    /** A year: as long as somebody may still come back to a repair, and complaints are appraised. */
    @Override
    public int fewestMonths() {
        return 12;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        return jdbc.sql("""
                        select id from requests.request
                        where depersonalised_at is null and ended_at < :before and id <> all(:held)
                        order by ended_at, id limit :limit""")
                .param("before", Timestamp.from(before))
                .param("held", held.things(ServiceRequest.SUBJECT))
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        due.forEach(id -> purge(by, new RequestId(id), at));
    }

    private void purge(Actor by, RequestId id, Instant at) {
        var request = journal.load(id);
        var reporter = subject(request.report().reporter());
        var things = reported.things(List.of(id.value()));
        depersonalisation.of(id, reporter, at);
        customers.forget(things, reporter, at);
        trail.redact(by, new Redaction(request.subject(), things, reporter, false));
    }

    /** Who it was, by what the request itself still says. */
    private static DataSubject subject(Reporter reporter) {
        var person = reporter.person();
        return new DataSubject(
                person == null ? null : person.value(),
                reporter.account(),
                set(reporter.name()),
                Optional.ofNullable(reporter.phone()).flatMap(Phone::normal).map(Phone::line).stream()
                        .collect(Collectors.toSet()),
                set(reporter.email() == null ? null : reporter.email().toLowerCase(Locale.ROOT)),
                Set.of());
    }

    private static Set<String> set(@Nullable String known) {
        return Stream.ofNullable(known).filter(each -> !each.isBlank()).collect(Collectors.toSet());
    }
}
