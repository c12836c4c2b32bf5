package io.anju.workorders.schedule;

import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.Presence;
import io.anju.workforce.StaffId;
import io.anju.workforce.Workforce;
import io.anju.workorders.dispatch.Competence;
import io.anju.workorders.dispatch.Position;
import io.anju.workorders.equipment.Equipment;
import io.anju.workorders.equipment.EquipmentStore;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together who is there on a day, what they can and where they are. */
@Component
class DayCrew {

    /** A proven position says nothing about where somebody is after this time. */
    private static final Duration POSITION_LASTS = Duration.ofHours(4);

    private final Workforce workforce;
    private final Accounts accounts;
    private final EquipmentStore equipment;
    private final JdbcClient jdbc;

    DayCrew(Workforce workforce, Accounts accounts, EquipmentStore equipment, JdbcClient jdbc) {
        this.workforce = workforce;
        this.accounts = accounts;
        this.equipment = equipment;
        this.jdbc = jdbc;
    }

    /** Everybody of the project, by name; those who are away that day have no duty. */
    List<DayPerson> of(ProjectId project, LocalDate day, Instant begins, Instant ends, Instant now) {
        var presence = workforce.presence(project, begins, ends).stream()
                .collect(Collectors.toMap(Presence::staff, each -> each));
        var workers = accounts.idsWithPermission(Permission.WORK_DO, project);
        var noon = begins.plus(Duration.between(begins, ends).dividedBy(2));
        var seen = now.isBefore(begins) ? Map.<UUID, Position>of() : seen(now);
        var carried = equipment.carried(project, day);
        return workforce.candidates(project, "", noon).stream()
                .map(each -> person(each, carried.getOrDefault(each.staff(), Equipment.NONE), presence, workers, seen))
                .toList();
    }

    private static DayPerson person(
            Candidate each,
            Equipment carried,
            Map<StaffId, Presence> presence,
            Set<AccountId> workers,
            Map<UUID, Position> seen) {
        var account = each.account();
        var there = presence.get(each.staff());
        return new DayPerson(
                each.staff(),
                each.name(),
                account,
                account != null && workers.contains(account),
                each.team(),
                new Competence(each.levels(), each.certificates(), each.expired(), each.employer()),
                carried,
                there == null ? List.of() : there.duty(),
                there == null ? List.of() : there.leave(),
                account == null ? Position.UNKNOWN : seen.getOrDefault(account.value(), Position.UNKNOWN));
    }

    private Map<UUID, Position> seen(Instant now) {
        var seen = new HashMap<UUID, Position>();
        jdbc.sql("""
                        select distinct on (s.author) s.author, p.building_id, p.floor_no, s.at
                        from workorders.step s
                        join estate.v_place p on p.company_id = s.company_id and p.id = s.place_id
                        where s.proof = 'SCAN' and s.at > ? and s.author is not null
                        order by s.author, s.id desc""").param(Timestamp.from(now.minus(POSITION_LASTS))).query((RowCallbackHandler) row -> seen.put(
                row.getObject("author", UUID.class),
                new Position(
                        row.getObject("building_id", UUID.class),
                        row.getObject("floor_no", Integer.class),
                        row.getTimestamp("at").toInstant())));
        return seen;
    }
}
