package io.anju.requests.customer;

import io.anju.http.LiveStreams;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import io.anju.requests.journal.ServiceRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Says to whoever reported something, and to nobody else, that it changed (E4): the page reads it anew. */
@RestController
class ProgressStreamController {

    private final CustomerDesk desk;
    private final LiveStreams streams;

    ProgressStreamController(CustomerDesk desk, LiveStreams streams) {
        this.desk = desk;
        this.streams = streams;
    }

    @GetMapping(path = "/api/my/requests/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Permission.REPORT_OWN)
    SseEmitter own(Actor actor, @PathVariable UUID id) {
        desk.own(actor, new RequestId(id), request -> {});
        return open(actor, actor.requireAccount().toString(), id);
    }

    @GetMapping(path = "/api/public/{company}/reports/{token}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Open
    SseEmitter byLink(Actor visitor, @PathVariable String company, @PathVariable String token) {
        var id = desk.byLink(token, request -> {}).id().value();
        return open(visitor, "link of " + id, id);
    }

    private SseEmitter open(Actor actor, String reader, UUID request) {
        return streams.open(
                reader,
                change -> change.company().equals(actor.company())
                        && change.what().equals(ServiceRequest.SUBJECT)
                        && change.id().equals(request));
    }
}
