package io.anju.identity;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetResponses;
import io.anju.sheets.SheetWords;
import io.anju.trail.Trail;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who can sign in, as a file for administrators and as the list shows it: masked (Y-08). */
@RestController
class AccountExportController {

    private static final String NAME = "account-list";

    static final SheetLayout LAYOUT = new SheetLayout(
            NAME,
            List.of(
                    Column.text("name", 80),
                    Column.text("login", 60),
                    Column.text("roles", 1000),
                    Column.text("phone", 30),
                    Column.text("email", 200),
                    Column.choice(
                            "state",
                            SheetWords.choices(NAME, "state", EnumSet.allOf(AccountView.AccountState.class)))));

    private final AccountQueries queries;
    private final Trail trail;

    AccountExportController(AccountQueries queries, Trail trail) {
        this.queries = queries;
        this.trail = trail;
    }

    @GetMapping("/api/accounts/export.xlsx")
    @Allowed(Permission.ACCOUNT_ADMIN)
    @Transactional
    public ResponseEntity<byte[]> export(
            Actor actor,
            ListQuery query,
            @RequestParam @Nullable Role role,
            @RequestParam @Nullable Boolean active,
            Locale locale) {
        var all = new ListQuery(query.q(), query.sort(), null, SheetLayout.LARGEST);
        var rows = queries.page(all, role, active)
                .map(AccountView::of)
                .map(AccountView::masked)
                .items();
        trail.exported(actor, "accounts", rows.size(), Map.of());
        return SheetResponses.of(
                "accounts.xlsx", LAYOUT.write(locale, rows.stream().map(row -> cells(row, locale))));
    }

    private static Map<String, String> cells(AccountView account, Locale locale) {
        var cells = new HashMap<String, String>();
        cells.put("name", account.name());
        cells.put("login", account.login());
        cells.put(
                "roles",
                account.roles().stream()
                        .map(RoleGrant::role)
                        .distinct()
                        .map(role -> SheetWords.word(NAME, "role." + role.name(), locale))
                        .collect(Collectors.joining("、")));
        cells.put("phone", Objects.requireNonNullElse(account.phone(), ""));
        cells.put("email", Objects.requireNonNullElse(account.email(), ""));
        cells.put("state", account.state().name());
        return cells;
    }
}
