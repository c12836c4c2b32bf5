package io.anju.requests.outage;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.OutageId;
import io.anju.requests.journal.RequestRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The requests of an outage, those it could explain, and whom it was told to. */
@RestController
@RequestMapping("/api/outages/{id}")
class OutageRequestController {

    private final Outages outages;
    private final OutageStore store;
    private final OutageQueries queries;
    private final ToldHomes told;

    OutageRequestController(Outages outages, OutageStore store, OutageQueries queries, ToldHomes told) {
        this.outages = outages;
        this.store = store;
        this.queries = queries;
        this.told = told;
    }

    record OutageMembers(@NotEmpty @Size(max = 100) List<@NotNull UUID> requests) {}

    /**
     * Its requests.
     *
     * @param explained open ones of its places that it could explain, which are not part of it yet
     */
    record OutageRequestsView(List<RequestRow> requests, List<RequestRow> explained) {}

    @GetMapping("/requests")
    @Allowed(Permission.REQUEST_READ)
    @Transactional(readOnly = true)
    public OutageRequestsView requests(Actor actor, @PathVariable UUID id) {
        var outage = outages.get(actor, new OutageId(id));
        return new OutageRequestsView(
                queries.requests(outage.id()),
                outage.endedAt() == null ? queries.explained(outage, store.places(outage.id())) : List.of());
    }

    /** Makes these part of it. */
    @PostMapping("/requests")
    @Allowed(Permission.REQUEST_HANDLE)
    OutageRequestsView attach(Actor actor, @PathVariable UUID id, @Valid @RequestBody OutageMembers body) {
        outages.attach(actor, new OutageId(id), body.requests());
        return requests(actor, id);
    }

    /** Whom the last news is told to, when and by which ways. */
    @GetMapping("/told")
    @Allowed(Permission.REQUEST_READ)
    @Transactional(readOnly = true)
    public Page<ToldHomes.OutageTold> told(Actor actor, @PathVariable UUID id, ListQuery query) {
        var outage = outages.get(actor, new OutageId(id));
        var last = store.steps(outage.id()).stream().findFirst().orElseThrow(() -> Refused.missing(Outage.NOUN));
        return told.list(last.id(), query);
    }
}
