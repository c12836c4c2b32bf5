package io.anju.workforce.book;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.notices.Recipient;
import io.anju.workforce.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who writes and reads the books of a project: whoever works there, and who sees its staff. */
@Component
class BookKeepers {

    private final JdbcClient jdbc;

    BookKeepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who works in a project. */
    record Keeper(StaffId staff, String name) {}

    /** The actor's file, if they work in the project. */
    Optional<StaffId> self(Actor actor, ProjectId project) {
        var account = actor.account();
        return account == null
                ? Optional.empty()
                : jdbc.sql("""
                                select s.id from workforce.staff s
                                join workforce.assignment a on a.staff_id = s.id and a.project_id = ?
                                where s.account_id = ? and s.left_at is null""")
                        .params(project.value(), account.value())
                        .query(UUID.class)
                        .optional()
                        .map(StaffId::new);
    }

    /** Refuses ({@code noun}-missing) whoever neither works in the project nor sees its staff. */
    void requireReading(Actor actor, ProjectId project, String noun) {
        if (!actor.may(Permission.STAFF_READ, project) && self(actor, project).isEmpty()) {
            throw Refused.missing(noun);
        }
    }

    /** The projects in which the actor works. */
    List<ProjectId> projects(Actor actor) {
        return jdbc.sql("""
                        select a.project_id from workforce.staff s join workforce.assignment a on a.staff_id = s.id
                        where s.account_id = ? and s.left_at is null order by a.project_id""")
                .param(actor.requireAccount().value())
                .query((row, number) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .list();
    }

    /** Everybody who works in the project, by name. */
    List<Keeper> in(ProjectId project) {
        return jdbc.sql("""
                        select s.id, s.name from workforce.assignment a
                        join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        where a.project_id = ? order by s.name, s.id limit 500""")
                .param(project.value())
                .query((row, number) -> new Keeper(new StaffId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** How somebody hears in the inbox; empty for who cannot sign in. */
    Optional<Recipient> recipient(StaffId staff) {
        return jdbc.sql("select name, account_id from workforce.staff where id = ? and account_id is not null")
                .param(staff.value())
                .query((row, number) -> new Recipient(
                        row.getString("name"), new AccountId(row.getObject("account_id", UUID.class)), null, null))
                .optional();
    }
}
