package io.anju.identity;

import io.anju.database.CompanyScope;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. Whether the actor may administer accounts is checked at the endpoint. */
@Service
public class Accounts {

    private final AccountStore store;
    private final AccountQueries queries;
    private final AccountRules rules;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Trail trail;

    Accounts(
            AccountStore store,
            AccountQueries queries,
            AccountRules rules,
            Passwords passwords,
            Invitations invitations,
            Trail trail) {
        this.store = store;
        this.queries = queries;
        this.rules = rules;
        this.passwords = passwords;
        this.invitations = invitations;
        this.trail = trail;
    }

    /** How the trail refers to an account. */
    public static SubjectRef subject(AccountId account) {
        return SubjectRef.of("account", account);
    }

    /** Makes an account without a password and invites its person to choose one. Refuses a login that is taken. */
    @Transactional
    public AccountId invite(Actor actor, NewAccount account) {
        var id = add(actor, account, null, "invited");
        invitations.send(actor, id);
        return id;
    }

    /** Makes an account that can be signed in to at once. Refuses a login that is taken and a password that is too easy. */
    @Transactional
    public AccountId createWithPassword(Actor actor, NewAccount account, String password) {
        return add(actor, account, passwords.hash(password, AccountStore.login(account.login())), "created");
    }

    /** The account, also a disabled one. */
    public Optional<AccountSummary> find(AccountId account) {
        return queries.find(account).map(AccountQueries.Row::summary);
    }

    /** The account of this login in the company in scope. */
    public Optional<AccountSummary> byLogin(String login) {
        return queries.byLogin(login).map(AccountQueries.Row::summary);
    }

    /** The active accounts that hold the permission in the project, by name. */
    public List<AccountSummary> withPermission(Permission permission, ProjectId project) {
        return queries.withPermission(permission, project);
    }

    /** The ids of the same accounts, for whoever asks about very many people. */
    public Set<AccountId> idsWithPermission(Permission permission, ProjectId project) {
        return queries.idsWithPermission(permission, project);
    }

    /** Gives a role; nothing happens if it is held already. */
    @Transactional
    public void grant(Actor actor, AccountId account, RoleGrant grant) {
        var roles = new HashSet<>(require(account).roles());
        roles.add(grant);
        setRoles(actor, account, roles);
    }

    /** Takes a role away. Refuses ({@code last-administrator}) to leave the company without one. */
    @Transactional
    public void revoke(Actor actor, AccountId account, RoleGrant grant) {
        var roles = new HashSet<>(require(account).roles());
        roles.remove(grant);
        setRoles(actor, account, roles);
    }

    /** Makes these the only roles. Refuses ({@code last-administrator}) to leave the company without one. */
    @Transactional
    public void setRoles(Actor actor, AccountId account, Set<RoleGrant> wanted) {
        rules.check(wanted);
        store.lockCompany();
        var held = require(account).roles();
        var added = without(wanted, held);
        var removed = without(held, wanted);
        if (added.isEmpty() && removed.isEmpty()) {
            return;
        }
        store.grant(actor, account, added);
        store.revoke(account, removed);
        requireAdministrator(held);
        trail.record(
                actor, subject(account), "roles-changed", Map.of("added", words(added), "removed", words(removed)));
    }

    /** Changes name and contacts. */
    @Transactional
    public void change(Actor actor, AccountId account, String name, @Nullable String email, @Nullable String phone) {
        rules.check(name, email, phone);
        store.change(actor.company(), account, require(account).login(), name, email, phone);
        trail.record(actor, subject(account), "changed", Map.of());
    }

    /** Whoever is shown an account in full says why, and the person can see it (T7, Y-08). */
    @Transactional
    public void reveal(Actor actor, AccountId account, String reason) {
        require(account);
        trail.record(actor, subject(account), "revealed", Map.of("reason", reason));
    }

    /**
     * Ends sign-in and every session at once and publishes {@link IdentityEvent.AccountDisabled}. Refuses
     * ({@code last-administrator}) to leave the company without one.
     */
    @Transactional
    public void disable(Actor actor, AccountId account) {
        store.lockCompany();
        var before = require(account);
        if (!store.disable(actor, account)) {
            return;
        }
        requireAdministrator(before.roles());
        trail.record(actor, subject(account), "disabled", Map.of());
        invitations.announceDisabled(actor.company(), account);
    }

    /** Lets a disabled person sign in again and publishes {@link IdentityEvent.AccountEnabled}. */
    @Transactional
    public void enable(Actor actor, AccountId account) {
        require(account);
        if (store.enable(account)) {
            trail.record(actor, subject(account), "enabled", Map.of());
            invitations.announceEnabled(actor.company(), account);
        }
    }

    /**
     * The link of an invitation or a password reset, made at the moment of sending; the same for the same token. Empty once
     * it was used, replaced or has expired. It must not be stored or logged.
     */
    @Transactional(readOnly = true)
    public Optional<OneTimeLink> oneTimeLink(UUID tokenId) {
        return invitations.link(tokenId);
    }

    /**
     * Sets the password with the secret link of this token and ends every session; empty where the token cannot be used any
     * more. Refuses a password that is too easy; the link then still works.
     */
    @Transactional
    public Optional<AccountId> setPasswordByLink(UUID tokenId, String password) {
        return oneTimeLink(tokenId).filter(link -> invitations.use(tokenId)).map(link -> {
            var owner = new Actor(CompanyScope.requireCompany(), link.account(), link.name(), Map.of());
            setPassword(owner, password, link.login());
            return link.account();
        });
    }

    /** Sets the actor's own password and ends every session. Refuses a password that is too easy. */
    @Transactional
    public void setOwnPassword(Actor actor, String password) {
        setPassword(actor, password, require(actor.requireAccount()).login());
    }

    /** Refuses what {@link #createWithPassword} would refuse, but for a login that is taken. */
    void check(NewAccount account, String password) {
        rules.check(account);
        passwords.check(password, AccountStore.login(account.login()));
    }

    private void setPassword(Actor owner, String password, String login) {
        var account = owner.requireAccount();
        store.setPassword(account, passwords.hash(password, login));
        store.endSessions(account);
        trail.record(owner, subject(account), "password-set", Map.of());
    }

    private AccountId add(Actor actor, NewAccount account, @Nullable String hash, String verb) {
        rules.check(account);
        var id = AccountId.next();
        store.insert(actor.company(), id, account, hash);
        store.grant(actor, id, account.roles());
        trail.record(actor, subject(id), verb, Map.of("login", account.login(), "roles", words(account.roles())));
        return id;
    }

    private AccountSummary require(AccountId account) {
        return find(account).orElseThrow(() -> Refused.missing("account"));
    }

    private void requireAdministrator(Set<RoleGrant> before) {
        if (before.stream().anyMatch(grant -> grant.role() == Role.COMPANY_ADMIN) && !store.hasAdministrator()) {
            throw Refused.conflict("last-administrator");
        }
    }

    private static Set<RoleGrant> without(Set<RoleGrant> grants, Set<RoleGrant> others) {
        return grants.stream().filter(grant -> !others.contains(grant)).collect(Collectors.toSet());
    }

    private static TreeSet<String> words(Set<RoleGrant> grants) {
        return grants.stream()
                .map(grant -> grant.role()
                        + (grant.project() == null ? "" : ":" + grant.project().value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
