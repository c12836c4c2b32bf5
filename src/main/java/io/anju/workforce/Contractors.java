package io.anju.workforce;

import io.anju.kernel.Actor;
import io.anju.workforce.post.Career;
import io.anju.workforce.post.Employment;
import io.anju.workforce.post.Posts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contractors as far as staffing needs them: whose people work here, and whether they may be sent. What is agreed with
 * them is kept by agreements, which tells every change; nothing is decided here.
 */
@Service
public class Contractors {

    private final JdbcClient jdbc;
    private final Posts posts;

    Contractors(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** Takes over what the register says now; saying it twice changes nothing. */
    @Transactional
    public void said(
            Actor actor, ContractorId id, String name, LocalDate from, @Nullable LocalDate to, boolean suspended) {
        jdbc.sql("""
                        insert into workforce.contractor (company_id, id, name, from_on, to_on, suspended)
                        values (:company, :id, :name, :from, :to, :suspended)
                        on conflict (company_id, id) do update set name = excluded.name, from_on = excluded.from_on,
                            to_on = excluded.to_on, suspended = excluded.suspended""")
                .param("company", actor.company().value())
                .param("id", id.value())
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .param("suspended", suspended)
                .update();
    }

    /** Somebody of its people. */
    public record Sent(StaffId staff, String name) {}

    /** Its people who have not left, by name, at most two hundred. */
    @Transactional(readOnly = true)
    public List<Sent> people(ContractorId id) {
        return jdbc.sql("""
                        select s.id, s.name from workforce.career c
                        join workforce.staff s on s.id = c.staff_id and s.left_at is null
                        where c.contractor_id = :id order by s.name, s.id limit 200""")
                .param("id", id.value())
                .query((row, number) -> new Sent(new StaffId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Says that somebody works for a contractor. Refuses ({@code contractor-unknown}) one that nobody told of. */
    @Transactional
    public void sends(Actor actor, ContractorId contractor, StaffId staff) {
        var known = posts.career(actor, staff);
        posts.say(actor, staff, new Career(Employment.CONTRACTOR, contractor, known.fieldSince()));
    }
}
