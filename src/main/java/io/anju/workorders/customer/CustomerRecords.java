package io.anju.workorders.customer;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the work keeps about whom it was done for (Y-10). Customers come with the requests they made, so whoever finds those
 * also names the orders for them.
 */
@Component
class CustomerRecords implements PersonalRecords {

    private final JdbcClient jdbc;
    private final CustomerErasure erasure;

    CustomerRecords(JdbcClient jdbc, CustomerErasure erasure) {
        this.jdbc = jdbc;
        this.erasure = erasure;
    }

    @Override
    public String section() {
        return "workorders";
    }

    @Override
    public List<Hindrance> hindrances(DataSubject subject) {
        return jdbc.sql("""
                        select number from workorders.work_order
                        where id = any(:orders) and state not in ('CLOSED', 'CANCELLED') order by id""")
                .param("orders", subject.things(CustomerErasure.SUBJECT))
                .query((row, number) -> new Hindrance("open-work", row.getString(1)))
                .list();
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        jdbc.sql("""
                        select id, number, title, customer_name as name, customer_phone as phone, opened_at, arrived_at,
                            finished_at, closed_at
                        from workorders.work_order where id = any(:orders) order by id""")
                .param("orders", subject.things(CustomerErasure.SUBJECT))
                .query((row, number) -> new Order(row.getObject("id", UUID.class), order(row)))
                .list()
                .forEach(order -> {
                    telling.record("work-order", order.fields());
                    verdicts(order.id(), telling);
                });
    }

    @Override
    public void erase(DataSubject subject, Erasure erased) {
        erased.gone("work-order", erasure.of(subject.things(), subject, erased.at()));
        erased.stays("work-order", "proof-of-work", subject.things(CustomerErasure.SUBJECT).length);
    }

    private record Order(UUID id, Map<String, @Nullable Object> fields) {}

    private void verdicts(UUID order, Telling telling) {
        jdbc.sql("""
                        select at, kind, how, name, comment from workorders.verdict
                        where work_order_id = ? and kind in ('CONFIRMED', 'REFUSED') order by id""")
                .param(order)
                .query((row, number) -> verdict(row))
                .list()
                .forEach(verdict -> telling.record("verdict", verdict));
    }

    private static Map<String, @Nullable Object> order(ResultSet row) throws SQLException {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var text : List.of("number", "title", "name", "phone")) {
            fields.put(text, row.getString(text));
        }
        fields.put("openedAt", moment(row, "opened_at"));
        fields.put("arrivedAt", moment(row, "arrived_at"));
        fields.put("finishedAt", moment(row, "finished_at"));
        fields.put("closedAt", moment(row, "closed_at"));
        return fields;
    }

    private static Map<String, @Nullable Object> verdict(ResultSet row) throws SQLException {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("at", moment(row, "at"));
        for (var text : List.of("kind", "how", "name", "comment")) {
            fields.put(text, row.getString(text));
        }
        return fields;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
