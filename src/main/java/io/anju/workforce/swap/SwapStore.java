package io.anju.workforce.swap;

import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps exchanges and what was done about them. */
@Component
class SwapStore {

    private final JdbcClient jdbc;

    SwapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; refuses ({@code swap-open}) a second one for a turn while the first is open. */
    void add(Actor actor, Swap swap) {
        try {
            jdbc.sql("""
                            insert into workforce.swap (company_id, id, project_id, turn_id, asker_id, other_id, other_turn_id,
                                leave_id, state, starts_at)
                            values (:company, :id, :project, :turn, :asker, :other, :otherTurn, :leave, :state, :startsAt)""")
                    .param("company", actor.company().value())
                    .param("id", swap.id())
                    .param("project", swap.project().value())
                    .param("turn", swap.turn())
                    .param("asker", swap.asker().value())
                    .param("other", value(swap.other()))
                    .param("otherTurn", swap.otherTurn())
                    .param("leave", swap.leave())
                    .param("state", swap.state().name())
                    .param("startsAt", swap.startsAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Refused.conflict("swap-open");
        }
    }

    /** It keeps as it is until the transaction ends. */
    Optional<Swap> held(UUID id) {
        return jdbc.sql("select * from workforce.swap where id = ? for update")
                .param(id)
                .query(SwapStore::swap)
                .optional();
    }

    /** The open one for a turn. */
    Optional<Swap> openFor(UUID turn) {
        return jdbc.sql("select * from workforce.swap where turn_id = ? and state in ('ASKED', 'AGREED') for update")
                .param(turn)
                .query(SwapStore::swap)
                .optional();
    }

    /** The open ones that a leave asked for. */
    List<Swap> openOfLeave(UUID leave) {
        return jdbc.sql("select * from workforce.swap where leave_id = ? and state in ('ASKED', 'AGREED') for update")
                .param(leave)
                .query(SwapStore::swap)
                .list();
    }

    /** Open ones whose turn has begun or does not stand any more. */
    List<Swap> overtaken(Instant now) {
        return jdbc.sql("""
                        select s.* from workforce.swap s where s.state in ('ASKED', 'AGREED')
                          and (s.starts_at <= ? or exists (select 1 from workforce.turn t
                              where t.id in (s.turn_id, s.other_turn_id) and t.ended_at is not null))
                        order by s.id limit 500 for update skip locked""")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(SwapStore::swap)
                .list();
    }

    void move(Swap swap, SwapState state) {
        jdbc.sql("update workforce.swap set state = :state, other_id = :other where id = :id")
                .param("state", state.name())
                .param("other", value(swap.other()))
                .param("id", swap.id())
                .update();
    }

    void step(Actor actor, UUID swap, SwapStep.Kind step, @Nullable String words, Instant at) {
        jdbc.sql("""
                        insert into workforce.swap_step (company_id, swap_id, position, step, words, at, by)
                        select :company, :swap, count(*), :step, :words, :at, :by
                        from workforce.swap_step where swap_id = :swap""")
                .param("company", actor.company().value())
                .param("swap", swap)
                .param("step", step.name())
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private static @Nullable UUID value(@Nullable StaffId staff) {
        return staff == null ? null : staff.value();
    }

    static Swap swap(ResultSet row, int number) throws SQLException {
        var other = row.getObject("other_id", UUID.class);
        return new Swap(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getObject("turn_id", UUID.class),
                new StaffId(row.getObject("asker_id", UUID.class)),
                other == null ? null : new StaffId(other),
                row.getObject("other_turn_id", UUID.class),
                row.getObject("leave_id", UUID.class),
                SwapState.valueOf(row.getString("state")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant());
    }
}
