package io.anju.workorders.journal;

import io.anju.database.JsonRows;
import io.anju.database.WrittenTogether;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of orders; those of one transaction are written together. */
@Component
public class StepStore {

    private final JdbcClient jdbc;
    private final WrittenTogether<StepRow> steps = new WrittenTogether<>(this::insert);

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private void insert(List<StepRow> added) {
        jdbc.sql("""
                        insert into workorders.step
                        select * from json_populate_recordset(null::workorders.step, cast(:steps as json))""").param("steps", JsonRows.text(added)).update();
    }

    void add(StepRow step) {
        steps.add(step);
    }

    /** To be called before steps are read in the transaction that may have added some. */
    public void writeNow() {
        steps.writeNow();
    }
}
