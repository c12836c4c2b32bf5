package io.anju.workorders.journal;

import io.anju.database.WrittenTogether;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** The steps of orders; those of one transaction are written together. */
@Component
public class StepStore {

    private final WrittenTogether<StepRow> steps;

    StepStore(JdbcAggregateOperations rows) {
        this.steps = new WrittenTogether<>(rows::insertAll);
    }

    void add(StepRow step) {
        steps.add(step);
    }

    /** To be called before steps are read in the transaction that may have added some. */
    public void writeNow() {
        steps.writeNow();
    }
}
