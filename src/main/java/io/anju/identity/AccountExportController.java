package io.anju.identity;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.sheets.Column;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import io.anju.trail.TakenFiles;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
    private final TakenFiles taken;

    AccountExportController(AccountQueries queries, TakenFiles taken) {
        this.queries = queries;
        this.taken = taken;
    }

    @GetMapping("/api/accounts/export.xlsx")
    @Allowed(Permission.ACCOUNT_ADMIN)
    public ResponseEntity<Resource> export(
            Actor actor,
            ListQuery query,
            @RequestParam @Nullable Role role,
            @RequestParam @Nullable Boolean active,
            Locale locale) {
        var file = SheetFile.of(
                LAYOUT,
                locale,
                query,
                next -> queries.page(next, role, active).map(AccountView::of).map(AccountView::masked),
                row -> cells(row, locale));
        taken.record(actor, "accounts-exported", file.rows());
        return file.answer("accounts.xlsx");
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
