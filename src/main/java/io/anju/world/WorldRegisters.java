package io.anju.world;

import io.anju.database.CompanyScope;
import io.anju.estate.Places;
import io.anju.identity.Companies;
import io.anju.identity.Installation;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Company, sites, staff, residents, checklists: everything that stands before the first day begins. */
@Component
class WorldRegisters {

    /** The password of every login of the demo; no other installation ever has it. */
    static final String PASSWORD = "anju-demo-2026";

    private static final String COMPANY = "安居物业服务有限公司";
    private static final Set<String> LEAKS =
            Set.of("leak", "ceiling-leak", "drain-backflow", "pipe-blocked", "tap-toilet", "wall-seepage");
    private static final Set<String> POWER = Set.of("power-cut", "breaker-trips", "light-out", "socket-switch");

    private final Installation installation;
    private final Companies companies;
    private final WorldEstate estate;
    private final WorldStaff staff;
    private final WorldResidents residents;
    private final WorldChecklists checklists;

    WorldRegisters(
            Installation installation,
            Companies companies,
            WorldEstate estate,
            WorldStaff staff,
            WorldResidents residents,
            WorldChecklists checklists) {
        this.installation = installation;
        this.companies = companies;
        this.estate = estate;
        this.staff = staff;
        this.residents = residents;
        this.checklists = checklists;
    }

    /** Builds everything into an empty installation, as it stood {@code since} then. */
    WorldBook build(LocalDate since, Instant now, Places places) {
        var company = installation.createFirst(COMPANY, "admin", PASSWORD);
        return CompanyScope.in(company, () -> furnish(company, since, now, places));
    }

    private WorldBook furnish(CompanyId company, LocalDate since, Instant now, Places places) {
        var actor = Actor.system(company, "world");
        var projects = estate.build(actor);
        var tower = WorldBook.known(projects.get(WorldEstate.TOWER), WorldEstate.TOWER);
        var garden = WorldBook.known(projects.get(WorldEstate.GARDEN), WorldEstate.GARDEN);
        var shifts = new WorldShifts(since, LocalDateTime.ofInstant(now, Teller.ZONE));
        var logins = new HashMap<>(staff.hire(actor, List.of(tower, garden), shifts));
        var people = residents.moveIn(actor, projects, since);
        logins.putAll(residents.logIn(actor, people, tower));
        checklists.publish(actor, LEAKS, POWER);
        return new WorldBook(company, companies.code(company), projects, people, logins, places);
    }
}
