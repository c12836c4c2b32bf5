package io.anju.workorders.equipment;

import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.workorders.WorkOrderId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What orders need, by the names of the company's lists: whoever goes reads them also where there is no signal. */
@Component
public class NamedNeeds {

    private final JdbcClient jdbc;
    private final CodeLists codes;

    NamedNeeds(JdbcClient jdbc, CodeLists codes) {
        this.jdbc = jdbc;
        this.codes = codes;
    }

    /**
     * So many of a kind to bring.
     *
     * @param part whether it is used up
     * @param zh what it is called in Chinese; {@code en} in English
     * @param amount 1 of a tool
     */
    public record NeededItem(boolean part, String code, String zh, String en, int amount) {}

    /** Tools first, each in the order of their codes; empty where nothing in particular is needed. */
    public List<NeededItem> of(WorkOrderId order) {
        return jdbc
                .sql("select part, code, amount from workorders.needed where work_order_id = ? order by part, code")
                .param(order.value())
                .query((row, number) ->
                        new Equipment.Item(row.getBoolean("part"), row.getString("code"), row.getInt("amount")))
                .list()
                .stream()
                .map(this::named)
                .toList();
    }

    private NeededItem named(Equipment.Item item) {
        var code = item.code();
        var label = codes.label(item.part() ? "part" : "tool", code).orElseGet(() -> Label.of(code, code, code, ""));
        return new NeededItem(item.part(), code, label.zh(), label.en(), item.amount());
    }
}
