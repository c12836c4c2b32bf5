package io.anju.workorders.crew;

import io.anju.kernel.AccountId;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.crew.CrewMember.HelpAnswer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The helpers of orders of the company in scope; who may ask, answer or take off somebody is the callers' business. */
@Component
public class Crew {

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations rows;

    Crew(JdbcClient jdbc, JdbcAggregateOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Everybody who was ever asked to help, the oldest first. */
    public List<CrewMember> of(WorkOrderId order) {
        return jdbc
                .sql("select * from workorders.helper where work_order_id = ? order by id")
                .param(order.value())
                .query(CrewMember.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Empty where the order has no such helper. */
    public Optional<CrewMember> find(WorkOrderId order, UUID id) {
        return of(order).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What this account still has to say or to do for the order; empty where it helps nothing there, or no more. */
    public Optional<CrewMember> open(WorkOrderId order, @Nullable AccountId account) {
        return of(order).stream()
                .filter(each -> each.isOpen() && each.accountId().equals(account))
                .findFirst();
    }

    /** Orders where the account is asked or helps, the oldest first; those that are over are left out. */
    public List<WorkOrderId> openAt(AccountId account) {
        return jdbc.sql("""
                        select h.work_order_id from workorders.helper h
                        join workorders.work_order w on w.company_id = h.company_id and w.id = h.work_order_id
                        where h.account_id = ? and h.removed_at is null and h.left_at is null
                          and (h.answer = 'ACCEPTED' or h.answer is null and w.state <> 'FINISHED')
                          and w.state not in ('CONFIRMED', 'CLOSED', 'CANCELLED')
                        order by h.id""")
                .param(account.value())
                .query((row, number) -> new WorkOrderId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Keeps somebody who was just asked. */
    public void add(CrewMember helper) {
        rows.insert(helper);
    }

    /** Keeps a yes or no. */
    public void answered(CrewMember helper, HelpAnswer answer, @Nullable String reason, Instant at) {
        jdbc.sql("""
                        update workorders.helper set answer = :answer, answer_reason = :reason, answered_at = :at
                        where id = :id""")
                .param("answer", answer.name())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", helper.id())
                .update();
    }

    /** Keeps an arrival with what proves it. */
    public void arrived(CrewMember helper, ArrivalProof proof, Instant at) {
        jdbc.sql("update workorders.helper set arrived_at = ?, arrival_proof = ? where id = ?")
                .params(Timestamp.from(at), proof.name(), helper.id())
                .update();
    }

    /** Keeps the end of the help and how long it took. */
    public void left(CrewMember helper, int minutes, Instant at) {
        jdbc.sql("update workorders.helper set left_at = ?, minutes = ? where id = ?")
                .params(Timestamp.from(at), minutes, helper.id())
                .update();
    }

    /** Keeps that somebody was taken off, by whom and why. */
    public void removed(CrewMember helper, String by, String reason, Instant at) {
        jdbc.sql("update workorders.helper set removed_at = ?, removed_by = ?, removed_reason = ? where id = ?")
                .params(Timestamp.from(at), by, reason, helper.id())
                .update();
    }
}
