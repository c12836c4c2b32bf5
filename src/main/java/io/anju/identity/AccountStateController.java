package io.anju.identity;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets people in and out: disabling, enabling, inviting again. */
@RestController
@RequestMapping("/api/accounts/{id}")
class AccountStateController {

    private final Accounts accounts;
    private final Invitations invitations;

    AccountStateController(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    record InvitationLink(String path, Instant expiresAt) {}

    @PostMapping("/disablement")
    @Allowed(Permission.ACCOUNT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Actor actor, @PathVariable UUID id) {
        accounts.disable(actor, new AccountId(id));
    }

    @DeleteMapping("/disablement")
    @Allowed(Permission.ACCOUNT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(Actor actor, @PathVariable UUID id) {
        accounts.enable(actor, new AccountId(id));
    }

    @PostMapping("/invitation")
    @Allowed(Permission.ACCOUNT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void inviteAgain(Actor actor, @PathVariable UUID id) {
        invitations.send(actor, new AccountId(id));
    }

    /** The link itself, for people without e-mail; never kept by a cache. */
    @GetMapping("/invitation")
    @Allowed(Permission.ACCOUNT_ADMIN)
    ResponseEntity<InvitationLink> showInvitation(Actor actor, @PathVariable UUID id) {
        var link = invitations.show(actor, new AccountId(id));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new InvitationLink(link.path(), link.expiresAt()));
    }
}
