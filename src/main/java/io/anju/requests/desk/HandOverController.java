package io.anju.requests.desk;

import io.anju.http.IfMatch;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import io.anju.requests.desk.RequestViews.RequestView;
import io.anju.requests.handling.HandOver;
import io.anju.requests.journal.RequestAccess;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who answers for a complaint or enquiry, and giving it to somebody else. */
@RestController
@RequestMapping("/api/requests/{id}")
class HandOverController {

    private final RequestDesk desk;
    private final RequestAccess access;
    private final HandOver handOver;

    HandOverController(RequestDesk desk, RequestAccess access, HandOver handOver) {
        this.desk = desk;
        this.access = access;
        this.handOver = handOver;
    }

    record HandOverForm(
            @NotNull UUID account,
            @Nullable @Size(max = 500) String note) {}

    /** Somebody who may take it over. */
    record HandlerChoice(AccountId account, String name) {}

    @PostMapping("/hand-over")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView give(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody HandOverForm body) {
        return desk.change(
                actor,
                new RequestId(id),
                version,
                request -> handOver.give(actor, request, new AccountId(body.account()), body.note()));
    }

    @GetMapping("/handlers")
    @Allowed(Permission.REQUEST_HANDLE)
    @Transactional(readOnly = true)
    public List<HandlerChoice> choices(Actor actor, @PathVariable UUID id) {
        return handOver.able(access.toRead(actor, new RequestId(id))).stream()
                .map(account -> new HandlerChoice(account.id(), account.name()))
                .toList();
    }
}
