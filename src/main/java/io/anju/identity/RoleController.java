package io.anju.identity;

import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which role may do what. */
@RestController
@RequestMapping("/api/roles")
class RoleController {

    /** A row of the matrix; {@code companyWide} roles cannot be given for one project. */
    record RoleView(Role role, boolean companyWide, List<Permission> permissions) {}

    @GetMapping
    @Allowed({Permission.ACCOUNT_ADMIN, Permission.STAFF_READ})
    List<RoleView> matrix() {
        return Arrays.stream(Role.values())
                .map(role -> new RoleView(
                        role,
                        role.companyWide(),
                        role.permissions().stream().sorted().toList()))
                .toList();
    }
}
