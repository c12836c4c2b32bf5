package io.anju.workorders.offer;

import io.anju.database.JsonRows;
import io.anju.kernel.AccountId;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrder;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The offers of the company in scope. */
@Component
public class OfferStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final JdbcAggregateOperations rows;

    OfferStore(JdbcClient jdbc, JdbcAggregateOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(Offer offer) {
        jdbc.sql("""
                        insert into workorders.offer
                        select * from json_populate_recordset(null::workorders.offer, cast(:offers as json))""").param("offers", JsonRows.text(List.of(offer))).update();
    }

    /** Empty where the company has no such offer. */
    public Optional<Offer> find(UUID id) {
        return Optional.ofNullable(rows.findById(id, Offer.class));
    }

    /** The offer that waits for an answer; there is never more than one. */
    public Optional<Offer> openFor(WorkOrderId order) {
        return jdbc.sql("select * from workorders.offer where work_order_id = ? and answer is null")
                .param(order.value())
                .query(Offer.class)
                .optional();
    }

    /** Every offer of the order, the oldest first. */
    public List<Offer> of(WorkOrderId order) {
        return jdbc
                .sql("select * from workorders.offer where work_order_id = ? order by id")
                .param(order.value())
                .query(Offer.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** How many people were asked in the present search. */
    int asked(WorkOrder order) {
        return jdbc.sql("select count(distinct account_id) from workorders.offer where work_order_id = ? and round = ?")
                .params(order.id().value(), order.search().round())
                .query(Integer.class)
                .single();
    }

    /** What rings at this account, the first to run out first. */
    public List<Offer> openAt(AccountId account) {
        return jdbc
                .sql("select * from workorders.offer where account_id = ? and answer is null order by expires_at, id")
                .param(account.value())
                .query(Offer.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Why what rings at this account came to it, by offer. */
    public Map<UUID, OfferReason> reasonsAt(AccountId account) {
        var reasons = new HashMap<UUID, OfferReason>();
        jdbc.sql("""
                        select o.id, o.rung, json_array_length(d.candidates) as compared, own.candidate,
                            (select count(*) from json_array_elements(d.candidates) c
                             where json_array_length(c -> 'obstacles') = 0) as fit
                        from workorders.offer o
                        join workorders.decision d on d.id = o.decision_id
                        cross join lateral (select c as candidate from json_array_elements(d.candidates) c
                            where c ->> 'staff' = o.staff_id::text) own
                        where o.account_id = ? and o.answer is null""").param(account.value()).query(row -> {
            var own = JSON.readValue(row.getString("candidate"), CandidateView.class);
            reasons.put(
                    row.getObject("id", UUID.class),
                    new OfferReason(
                            Offer.OfferRung.valueOf(row.getString("rung")),
                            row.getInt("compared"),
                            row.getInt("fit"),
                            own.rank(),
                            own.costs()));
        });
        return reasons;
    }

    /** Keeps the answer; an offer that has one already keeps its own. */
    public void answer(Offer offer, Offer.OfferEnd answer, @Nullable String reason, Instant at) {
        answer(offer, answer, Refusal.because(reason), at);
    }

    /** Keeps a no with what it says about being asked again. */
    public void decline(Offer offer, Refusal no, Instant at) {
        answer(offer, Offer.OfferEnd.DECLINED, no, at);
    }

    /** When the next who had no hands free may be asked again in the present search; null where there is none. */
    @Nullable
    Instant nextAgain(WorkOrder order, Instant now) {
        return jdbc.sql("""
                        select min(again_at) from workorders.offer
                        where work_order_id = ? and round = ? and again_at > ?""")
                .params(order.id().value(), order.search().round(), Timestamp.from(now))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single()
                .orElse(null);
    }

    private void answer(Offer offer, Offer.OfferEnd answer, Refusal no, Instant at) {
        jdbc.sql("""
                        update workorders.offer set answer = :answer, reason = :reason, reason_code = :code,
                            again_at = cast(:again as timestamptz), answered_at = :at, next_at = null
                        where id = :id and answer is null""")
                .param("answer", answer.name())
                .param("reason", no.words())
                .param("code", no.code())
                .param("again", no.againAt() == null ? null : no.againAt().toString())
                .param("at", Timestamp.from(at))
                .param("id", offer.id())
                .update();
    }

    /** Notes that the person looked; the reminder is no longer needed. */
    public void saw(Offer offer, Instant at) {
        jdbc.sql("""
                        update workorders.offer set seen_at = coalesce(seen_at, :at), next_at = expires_at
                        where id = :id and answer is null""").param("at", Timestamp.from(at)).param("id", offer.id()).update();
    }

    void reminded(Offer offer, Instant at) {
        jdbc.sql("""
                        update workorders.offer set reminded_at = :at, next_at = expires_at
                        where id = :id and answer is null""").param("at", Timestamp.from(at)).param("id", offer.id()).update();
    }
}
