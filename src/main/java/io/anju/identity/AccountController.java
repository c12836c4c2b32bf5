package io.anju.identity;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.trail.TrailEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people who can sign in, for administrators; numbers and addresses masked unless a look is recorded (T7). */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private static final int MOST_ROLES = 50;

    private final Accounts accounts;
    private final AccountQueries queries;
    private final Trail trail;

    AccountController(Accounts accounts, AccountQueries queries, Trail trail) {
        this.accounts = accounts;
        this.queries = queries;
        this.trail = trail;
    }

    record InvitedAccount(
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 60) String login,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 30) String phone,
            @NotNull @Size(max = MOST_ROLES) List<@NotNull @Valid RoleGrant> roles) {}

    record ChangedAccount(
            @NotBlank @Size(max = 80) String name,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 30) String phone) {}

    record AccountLook(@NotBlank @Size(max = 200) String reason) {}

    record AccountRoles(@NotNull @Size(max = MOST_ROLES) List<@NotNull @Valid RoleGrant> roles) {}

    @GetMapping
    @Allowed(Permission.ACCOUNT_ADMIN)
    Page<AccountView> list(ListQuery query, @RequestParam @Nullable Role role, @RequestParam @Nullable Boolean active) {
        return queries.page(query, role, active).map(AccountView::of).map(AccountView::masked);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.ACCOUNT_ADMIN)
    ResponseEntity<AccountView> get(@PathVariable UUID id) {
        return answer(HttpStatus.OK, new AccountId(id));
    }

    /** The account in full, for whoever says why. */
    @PostMapping("/{id}/revelation")
    @Allowed(Permission.ACCOUNT_ADMIN)
    AccountView reveal(Actor actor, @PathVariable UUID id, @Valid @RequestBody AccountLook look) {
        var account = new AccountId(id);
        accounts.reveal(actor, account, look.reason());
        return AccountView.of(require(account));
    }

    @GetMapping("/{id}/trail")
    @Allowed(Permission.ACCOUNT_ADMIN)
    Page<TrailEntry> trail(@PathVariable UUID id, ListQuery query) {
        require(new AccountId(id));
        return trail.of(Accounts.subject(new AccountId(id)), query);
    }

    @PostMapping
    @Allowed(Permission.ACCOUNT_ADMIN)
    ResponseEntity<AccountView> invite(Actor actor, @Valid @RequestBody InvitedAccount person) {
        var account = new NewAccount(
                person.name(), person.login(), person.email(), person.phone(), Set.copyOf(person.roles()));
        return answer(HttpStatus.CREATED, accounts.invite(actor, account));
    }

    @PutMapping("/{id}")
    @Allowed(Permission.ACCOUNT_ADMIN)
    ResponseEntity<AccountView> change(
            Actor actor, @PathVariable UUID id, IfMatch match, @Valid @RequestBody ChangedAccount person) {
        var account = new AccountId(id);
        match.check(require(account).version());
        accounts.change(actor, account, person.name(), person.email(), person.phone());
        return answer(HttpStatus.OK, account);
    }

    @PutMapping("/{id}/roles")
    @Allowed(Permission.ACCOUNT_ADMIN)
    ResponseEntity<AccountView> setRoles(
            Actor actor, @PathVariable UUID id, IfMatch match, @Valid @RequestBody AccountRoles wanted) {
        var account = new AccountId(id);
        match.check(require(account).version());
        accounts.setRoles(actor, account, Set.copyOf(wanted.roles()));
        return answer(HttpStatus.OK, account);
    }

    private ResponseEntity<AccountView> answer(HttpStatus status, AccountId account) {
        var row = require(account);
        return ResponseEntity.status(status)
                .eTag("\"" + row.version() + "\"")
                .body(AccountView.of(row).masked());
    }

    private AccountQueries.Row require(AccountId account) {
        return queries.find(account).orElseThrow(() -> Refused.missing("account"));
    }
}
