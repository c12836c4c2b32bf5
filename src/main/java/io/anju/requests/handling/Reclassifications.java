package io.anju.requests.handling;

import io.anju.deadlines.Priority;
import io.anju.estate.Places;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.category.Catalogue;
import io.anju.requests.category.Handlers;
import io.anju.requests.journal.RequestRegister;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.tidings.HandlerNotices;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every re-classification with its reason and what follows from a change of kind. */
@Component
public class Reclassifications {

    private final JdbcClient jdbc;
    private final RequestRegister register;
    private final Catalogue catalogue;
    private final Handlers handlers;
    private final HandlerNotices notices;
    private final Places places;

    Reclassifications(
            JdbcClient jdbc,
            RequestRegister register,
            Catalogue catalogue,
            Handlers handlers,
            HandlerNotices notices,
            Places places) {
        this.jdbc = jdbc;
        this.register = register;
        this.catalogue = catalogue;
        this.handlers = handlers;
        this.notices = notices;
        this.places = places;
    }

    /** How a request was seen. */
    record View(RequestKind kind, String category, @Nullable Priority priority) {}

    /** A change of view with its reason. */
    public record ReclassificationView(
            Instant at,
            String author,
            String reason,
            RequestKind fromKind,
            RequestKind toKind,
            String fromCategory,
            String toCategory,
            @Nullable Priority fromPriority,
            @Nullable Priority toPriority) {}

    /** Names who answers for it from now on, where it is no repair. */
    void handOver(ServiceRequest request) {
        if (!request.isRepair()) {
            var category = catalogue.get(request.standing().category());
            handlers.handler(
                            request.projectId(),
                            request.standing().kind(),
                            category,
                            request.report().aboutAccount())
                    .ifPresent(request::handOver);
        }
    }

    /** Keeps the change with its reason, and the words to find the request by. */
    void add(Actor actor, ServiceRequest request, View before, String reason, Instant at) {
        insert(actor, request, before, reason, at);
        var category = catalogue.get(request.standing().category());
        register.reindex(request, request.place().map(places::get).orElse(null), category.zh());
        if (before.kind() != request.standing().kind() && !request.isRepair()) {
            notices.named(actor, request, at);
        }
    }

    /** Every change of view, the first one first. */
    public List<ReclassificationView> of(RequestId request) {
        return jdbc.sql("select * from requests.reclassification where request_id = ? order by id")
                .param(request.value())
                .query((row, number) -> new ReclassificationView(
                        row.getTimestamp("at").toInstant(),
                        row.getString("author"),
                        row.getString("reason"),
                        RequestKind.valueOf(row.getString("from_kind")),
                        RequestKind.valueOf(row.getString("to_kind")),
                        row.getString("from_category"),
                        row.getString("to_category"),
                        priority(row.getString("from_priority")),
                        priority(row.getString("to_priority"))))
                .list();
    }

    private void insert(Actor actor, ServiceRequest request, View before, String reason, Instant at) {
        var account = actor.account();
        var standing = request.standing();
        jdbc.sql("""
                        insert into requests.reclassification (company_id, id, request_id, at, account_id, author, reason,
                            from_kind, to_kind, from_category, to_category, from_priority, to_priority)
                        values (:company, :id, :request, :at, :account, :author, :reason,
                            :fromKind, :toKind, :fromCategory, :toCategory, :fromPriority, :toPriority)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("request", request.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account == null ? null : account.value())
                .param("author", actor.name())
                .param("reason", reason)
                .param("fromKind", before.kind().name())
                .param("toKind", standing.kind().name())
                .param("fromCategory", before.category())
                .param("toCategory", standing.category())
                .param("fromPriority", name(before.priority()))
                .param("toPriority", name(standing.priority()))
                .update();
    }

    private static @Nullable Priority priority(@Nullable String name) {
        return name == null ? null : Priority.valueOf(name);
    }

    private static @Nullable String name(@Nullable Priority priority) {
        return priority == null ? null : priority.name();
    }
}
