package io.anju.workorders.customer;

import io.anju.database.StruckTexts;
import io.anju.database.StruckTexts.Texts;
import io.anju.files.FileErasure;
import io.anju.kernel.DataSubject;
import io.anju.kernel.SubjectRef;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.journal.WorkOrderRegister;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes customers out of orders that have ended. */
@Component
public class CustomerErasure {

    static final String SUBJECT = "work-order";

    private static final List<Texts> TEXTS = List.of(
            new Texts("workorders.work_order", "id", "id", "title", "detail", "fault_cause", "work_done"),
            new Texts("workorders.step", "work_order_id", "id", "author_name", "reason", "note"),
            new Texts("workorders.verdict", "work_order_id", "id", "author_name", "comment"),
            new Texts("workorders.call_task", "work_order_id", "id", "note"),
            new Texts("workorders.offer", "work_order_id", "id", "reason"),
            new Texts("workorders.helper", "work_order_id", "id", "note", "answer_reason", "removed_reason"),
            new Texts("workorders.transfer", "work_order_id", "id", "reason", "answer"));

    private final JdbcClient jdbc;
    private final StruckTexts texts;
    private final WorkOrderJournal journal;
    private final WorkOrderRegister register;
    private final FileErasure files;

    CustomerErasure(
            JdbcClient jdbc,
            StruckTexts texts,
            WorkOrderJournal journal,
            WorkOrderRegister register,
            FileErasure files) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.journal = journal;
        this.register = register;
        this.files = files;
    }

    /** Says how many orders still named somebody; a second time finds none. */
    public int of(Collection<SubjectRef> things, DataSubject customer, Instant at) {
        var orders = things.stream()
                .filter(thing -> thing.type().equals(SUBJECT))
                .map(SubjectRef::id)
                .toArray(UUID[]::new);
        var named = jdbc.sql("""
                        update workorders.work_order set version = version + 1, customer_name = null, customer_phone = null,
                            customer_person = null, depersonalised_at = :at
                        where id = any(:orders) and depersonalised_at is null and state in ('CLOSED', 'CANCELLED')
                        returning id""")
                .param("orders", orders)
                .param("at", Timestamp.from(at))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        named.forEach(order -> forget(new WorkOrderId(order), customer));
        return named.size();
    }

    private void forget(WorkOrderId order, DataSubject customer) {
        TEXTS.forEach(each -> texts.strike(customer, each, order.value()));
        jdbc.sql("""
                        update workorders.verdict set name = :struck, signature = null
                        where work_order_id = :order and kind in ('CONFIRMED', 'REFUSED')""")
                .param("struck", DataSubject.STRUCK)
                .param("order", order.value())
                .update();
        jdbc.sql("delete from workorders.confirmation_code where work_order_id = ?")
                .param(order.value())
                .update();
        files.erase(Set.of(order.subject()), FileErasure.PERSONAL);
        register.reindex(journal.load(order));
    }
}
