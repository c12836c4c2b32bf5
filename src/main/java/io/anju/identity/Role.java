package io.anju.identity;

import static io.anju.kernel.Permission.COMPLAINANT_READ;
import static io.anju.kernel.Permission.ESTATE_READ;
import static io.anju.kernel.Permission.ESTATE_WRITE;
import static io.anju.kernel.Permission.EXPORT;
import static io.anju.kernel.Permission.FIGURES_READ;
import static io.anju.kernel.Permission.FOLLOW_UP;
import static io.anju.kernel.Permission.IMPORT;
import static io.anju.kernel.Permission.PEOPLE_READ;
import static io.anju.kernel.Permission.PEOPLE_REVEAL;
import static io.anju.kernel.Permission.PEOPLE_WRITE;
import static io.anju.kernel.Permission.PERSONAL_DATA;
import static io.anju.kernel.Permission.REPORT_OWN;
import static io.anju.kernel.Permission.REQUEST_HANDLE;
import static io.anju.kernel.Permission.REQUEST_INTAKE;
import static io.anju.kernel.Permission.REQUEST_READ;
import static io.anju.kernel.Permission.SETTINGS_WRITE;
import static io.anju.kernel.Permission.STAFF_READ;
import static io.anju.kernel.Permission.STAFF_WRITE;
import static io.anju.kernel.Permission.TRAIL_READ;
import static io.anju.kernel.Permission.WORK_ACCEPT;
import static io.anju.kernel.Permission.WORK_DISPATCH;
import static io.anju.kernel.Permission.WORK_DO;
import static io.anju.kernel.Permission.WORK_READ;

import io.anju.kernel.Permission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the company, and so what they may do. */
public enum Role {
    /** Owner, occupier or lessee: sees what is their own. */
    RESIDENT(REPORT_OWN),
    TECHNICIAN(WORK_DO, WORK_READ, ESTATE_READ),
    TEAM_LEAD(WORK_DO, WORK_READ, WORK_DISPATCH, WORK_ACCEPT, REQUEST_READ, ESTATE_READ, STAFF_READ, FIGURES_READ),
    DISPATCHER(
            REQUEST_INTAKE,
            REQUEST_READ,
            REQUEST_HANDLE,
            COMPLAINANT_READ,
            FOLLOW_UP,
            WORK_READ,
            WORK_DISPATCH,
            ESTATE_READ,
            PEOPLE_READ,
            PEOPLE_REVEAL,
            PEOPLE_WRITE,
            STAFF_READ,
            FIGURES_READ,
            EXPORT),
    PROJECT_MANAGER(
            REQUEST_INTAKE,
            REQUEST_READ,
            REQUEST_HANDLE,
            COMPLAINANT_READ,
            FOLLOW_UP,
            WORK_READ,
            WORK_DISPATCH,
            WORK_ACCEPT,
            ESTATE_READ,
            ESTATE_WRITE,
            PEOPLE_READ,
            PEOPLE_REVEAL,
            PEOPLE_WRITE,
            PERSONAL_DATA,
            STAFF_READ,
            STAFF_WRITE,
            SETTINGS_WRITE,
            FIGURES_READ,
            TRAIL_READ,
            IMPORT,
            EXPORT),
    /** Checks work and follows up, but handles no requests, so that nobody judges their own case. */
    QUALITY(
            REQUEST_READ,
            COMPLAINANT_READ,
            FOLLOW_UP,
            WORK_READ,
            WORK_ACCEPT,
            ESTATE_READ,
            PEOPLE_READ,
            STAFF_READ,
            FIGURES_READ,
            TRAIL_READ,
            EXPORT),
    ACCOUNTANT(WORK_READ, ESTATE_READ, FIGURES_READ, EXPORT),
    GUARD(ESTATE_READ),
    /** Represents the client who ordered the service of a project. */
    CLIENT(FIGURES_READ, STAFF_READ),
    /** Everything but what only the person who does the work or lives in the unit can do. */
    COMPANY_ADMIN(EnumSet.complementOf(EnumSet.of(REPORT_OWN, WORK_DO)));

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.copyOf(Arrays.asList(permissions));
    }

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    /** What holders may do. */
    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    /** Whether a grant of this role must cover every project, because what it allows belongs to none. */
    public boolean companyWide() {
        return this == RESIDENT || this == COMPANY_ADMIN;
    }

    /** The roles that hold the permission. */
    static Set<Role> with(Permission permission) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : values()) {
            if (role.permissions.contains(permission)) {
                roles.add(role);
            }
        }
        return roles;
    }
}
