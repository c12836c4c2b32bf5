package io.anju.requests.reception;

import io.anju.codes.Numbers;
import io.anju.database.Conditions;
import io.anju.database.ListRead;
import io.anju.database.TokenSearch;
import io.anju.estate.Projects;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Ids;
import io.anju.kernel.Mask;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SearchTokens;
import io.anju.requests.ReportChannel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes contacts down once and for ever, numbered, and finds them again by words. */
@Component
class ReceptionLog {

    private static final String PREFIX = "JD";

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Projects projects;
    private final Clock clock;

    ReceptionLog(JdbcClient jdbc, Numbers numbers, Projects projects, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.projects = projects;
        this.clock = clock;
    }

    /** Refuses a project that does not exist, an end before the beginning or after now, and channels that are not the desk's own. */
    @Transactional
    public UUID add(Actor actor, ReceptionController.ReceptionForm form) {
        var project = new ProjectId(form.project());
        actor.require(Permission.REQUEST_INTAKE, project, "project");
        if (form.endedAt().isBefore(form.beganAt()) || form.endedAt().isAfter(clock.instant())) {
            throw Refused.field("endedAt", "window-invalid");
        }
        if (!form.channel().isByStaff()) {
            throw Refused.field("channel", "channel-invalid");
        }
        var id = Ids.next();
        var zone = projects.get(project).zone();
        var number = numbers.next(PREFIX, LocalDate.ofInstant(form.beganAt(), zone));
        insert(actor, id, number, form);
        jdbc.sql("""
                        insert into requests.reception_word (company_id, token, reception_id)
                        select :company, token, :id from unnest(:tokens) token on conflict do nothing""")
                .param("company", actor.company().value())
                .param("id", id)
                .param(
                        "tokens",
                        SearchTokens.of(number, form.person(), form.phone(), form.question(), form.result())
                                .toArray(String[]::new))
                .update();
        return id;
    }

    @ListRead
    public Page<Reception> list(Actor actor, ListQuery query) {
        query.sortOr("-beganAt", Set.of("-beganAt"));
        var conditions = new Conditions()
                .andWithin(actor.scope(Permission.REQUEST_READ), "r.project_id")
                .andWords(TokenSearch.of(query.q()), "r.id", "requests.reception_word", "reception_id");
        var after = query.after(2);
        if (!after.isEmpty()) {
            conditions
                    .and("afterId", Cursor.id(after.getLast()), "(r.began_at, r.id) < (:afterAt, :afterId)")
                    .with("afterAt", Cursor.instant(after.getFirst()).atOffset(ZoneOffset.UTC));
        }
        var rows = jdbc.sql("select r.* from requests.reception r " + conditions.sql()
                        + " order by r.began_at desc, r.id desc limit :limit")
                .params(conditions.params())
                .param("limit", query.limit() + 1)
                .query((row, number) -> reception(row))
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.beganAt(), row.id()));
    }

    private void insert(Actor actor, UUID id, String number, ReceptionController.ReceptionForm form) {
        var account = actor.account();
        jdbc.sql("""
                        insert into requests.reception (company_id, id, number, project_id, channel, person, phone, question,
                            result, began_at, ended_at, account_id, author)
                        values (:company, :id, :number, :project, :channel, :person, :phone, :question,
                            :result, :began, :ended, :account, :author)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("number", number)
                .param("project", form.project())
                .param("channel", form.channel().name())
                .param("person", form.person())
                .param("phone", form.phone())
                .param("question", form.question())
                .param("result", form.result())
                .param("began", form.beganAt().atOffset(ZoneOffset.UTC))
                .param("ended", form.endedAt().atOffset(ZoneOffset.UTC))
                .param("account", account == null ? null : account.value())
                .param("author", actor.name())
                .update();
    }

    private static Reception reception(ResultSet row) throws SQLException {
        var phone = row.getString("phone");
        return new Reception(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("project_id", UUID.class),
                ReportChannel.valueOf(row.getString("channel")),
                row.getString("person"),
                phone == null ? null : Mask.phone(phone),
                row.getString("question"),
                row.getString("result"),
                row.getTimestamp("began_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                row.getString("author"));
    }
}
