package io.anju.workforce.swap;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.notices.Recipient;
import io.anju.workforce.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works beside whom, who decides about their turns, and how they hear of it. */
@Component
class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who works in a project. */
    record Workmate(StaffId staff, String name, @Nullable AccountId account) {

        Recipient recipient() {
            return new Recipient(name, account, null, null);
        }
    }

    /** The open file that belongs to the actor's login. */
    Optional<StaffId> self(Actor actor) {
        var account = actor.account();
        return account == null
                ? Optional.empty()
                : jdbc.sql("select id from workforce.staff where account_id = ? and left_at is null")
                        .param(account.value())
                        .query(UUID.class)
                        .optional()
                        .map(StaffId::new);
    }

    /** Everybody who works in the project and has not left, by name. */
    List<Workmate> in(ProjectId project) {
        return jdbc.sql("""
                        select s.id, s.name, s.account_id from workforce.assignment a
                        join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        where a.project_id = ? order by s.name, s.id limit 500""").param(project.value()).query(Colleagues::colleague).list();
    }

    List<Workmate> named(Collection<StaffId> staff) {
        return jdbc.sql("select id, name, account_id from workforce.staff where id = any(?) order by name, id")
                .param((Object) staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(Colleagues::colleague)
                .list();
    }

    String name(StaffId staff) {
        return named(List.of(staff)).getFirst().name();
    }

    Set<String> skills(StaffId staff) {
        return jdbc.sql("select skill from workforce.staff_skill where staff_id = ?")
                .param(staff.value())
                .query((row, number) -> row.getString("skill"))
                .set();
    }

    /** The leads of the teams in which one of them works in the project. */
    List<Workmate> leads(ProjectId project, Collection<StaffId> of) {
        return jdbc.sql("""
                        select distinct s.id, s.name, s.account_id from workforce.assignment a
                        join workforce.team t on t.id = a.team_id and t.retired_at is null
                        join workforce.staff s on s.id = t.lead_id and s.left_at is null
                        where a.project_id = ? and a.staff_id = any(?) order by s.name""")
                .params(project.value(), of.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(Colleagues::colleague)
                .list();
    }

    /** Whether the actor decides about turns of the project: who plans its staff, and whoever leads a team there. */
    boolean decides(Actor actor, ProjectId project) {
        if (actor.may(Permission.STAFF_WRITE, project)) {
            return true;
        }
        return actor.may(Permission.WORK_DISPATCH, project)
                && self(actor).filter(staff -> leadsIn(project, staff)).isPresent();
    }

    private boolean leadsIn(ProjectId project, StaffId staff) {
        return jdbc.sql("""
                        select exists (select 1 from workforce.team
                            where project_id = ? and lead_id = ? and retired_at is null)""")
                .params(project.value(), staff.value())
                .query(Boolean.class)
                .single();
    }

    private static Workmate colleague(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new Workmate(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("name"),
                account == null ? null : new AccountId(account));
    }
}
