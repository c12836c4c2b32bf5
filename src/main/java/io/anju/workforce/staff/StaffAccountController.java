package io.anju.workforce.staff;

import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invites members of staff to sign in, in the projects they work in. */
@RestController
@RequestMapping("/api/staff/{id}/account")
class StaffAccountController {

    private final Staff staff;
    private final StaffRules rules;
    private final Accounts accounts;

    StaffAccountController(Staff staff, StaffRules rules, Accounts accounts) {
        this.staff = staff;
        this.rules = rules;
        this.accounts = accounts;
    }

    /** Under which name the person signs in and what they are. */
    record InvitationRequest(
            @NotBlank @Size(max = 60) String login, @NotNull Role role) {}

    record Invited(AccountId account) {}

    @PostMapping
    @Allowed(Permission.ACCOUNT_ADMIN)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    Invited invite(Actor actor, @PathVariable UUID id, @Valid @RequestBody InvitationRequest request) {
        var member = rules.require(actor, new StaffId(id), Permission.STAFF_WRITE);
        if (member.accountId() != null) {
            throw Refused.conflict("account-bound");
        }
        var grants = member.assignments().stream()
                .map(each -> new RoleGrant(request.role(), each.projectId()))
                .collect(Collectors.toSet());
        var account = accounts.invite(
                actor,
                new NewAccount(
                        member.name(),
                        request.login(),
                        member.email(),
                        member.phone().orElse(null),
                        grants));
        staff.bind(actor, member.id(), account);
        return new Invited(account);
    }
}
