package io.anju.requests.work;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.requests.Intake;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Tidings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Windows for coming by: offered by the desk, chosen by the customer, changed by either. */
@Component
public class Appointments {

    private final JdbcClient jdbc;
    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final Tidings tidings;

    Appointments(JdbcClient jdbc, RequestJournal journal, RequestClocks clocks, RequestWork work, Tidings tidings) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clocks = clocks;
        this.work = work;
        this.tidings = tidings;
    }

    /** A window the customer may choose. */
    public record Slot(UUID id, Instant from, Instant to) {}

    /** Offers windows instead of those offered before. */
    public void offer(Actor actor, ServiceRequest request, List<Intake.Window> windows) {
        requireFieldWork(request);
        var at = journal.now();
        windows.forEach(window -> requireAhead(window, at));
        closeOpen(request.id(), at);
        for (var window : windows) {
            jdbc.sql("""
                            insert into requests.slot (company_id, id, request_id, begins_at, ends_at, offered_at, offered_by,
                                chosen)
                            values (:company, :id, :request, :from, :to, :at, :by, false)""")
                    .param("company", actor.company().value())
                    .param("id", Ids.next())
                    .param("request", request.id().value())
                    .param("from", window.from().atOffset(ZoneOffset.UTC))
                    .param("to", window.to().atOffset(ZoneOffset.UTC))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", actor.name())
                    .update();
        }
        journal.write(actor, request, request.remark("offer-slots", at, null));
        tidings.tellAll(actor, request, Tidings.SLOTS, Map.of(), at);
    }

    /** The customer's choice; refuses ({@code slot-gone}) a window that is not offered any more. */
    public void choose(Actor actor, ServiceRequest request, UUID slot) {
        var chosen = open(request.id()).stream()
                .filter(each -> each.id().equals(slot))
                .findFirst()
                .orElseThrow(() -> Refused.conflict("slot-gone"));
        jdbc.sql("update requests.slot set chosen = true where id = ?")
                .param(slot)
                .update();
        agree(actor, request, new Intake.Window(chosen.from(), chosen.to()));
    }

    /** Sets or changes the window; the promise to arrive follows it. */
    public void agree(Actor actor, ServiceRequest request, Intake.Window window) {
        requireFieldWork(request);
        var at = journal.now();
        requireAhead(window, at);
        closeOpen(request.id(), at);
        journal.write(actor, request, request.appoint(window, at));
        if (!request.isEmergency()) {
            clocks.appoint(actor, request, at);
        }
        work.appoint(actor, request, window, at);
        tidings.tellAll(actor, request, Tidings.APPOINTED, Map.of("from", window.from(), "to", window.to()), at);
    }

    /** The windows the customer may still choose from, the earliest first. */
    public List<Slot> open(RequestId request) {
        return jdbc.sql("""
                        select id, begins_at, ends_at from requests.slot
                        where request_id = ? and closed_at is null order by begins_at""")
                .param(request.value())
                .query((row, number) -> new Slot(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    private void closeOpen(RequestId request, Instant at) {
        jdbc.sql("update requests.slot set closed_at = :at where request_id = :request and closed_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("request", request.value())
                .update();
    }

    private static void requireFieldWork(ServiceRequest request) {
        if (!request.isRepair() || !RequestMove.CANCEL.allowedFrom(request.state())) {
            throw Refused.conflict("no-appointment-now");
        }
    }

    private static void requireAhead(Intake.Window window, Instant now) {
        if (!window.from().isBefore(window.to()) || !window.to().isAfter(now)) {
            throw Refused.field("window", "window-invalid");
        }
    }
}
