package io.anju.workorders;

import io.anju.database.WrittenTogether;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** The steps of orders; those of one transaction are written together. */
@Component
class StepStore {

    private final WrittenTogether<StepRow> steps;

    StepStore(JdbcAggregateOperations rows) {
        this.steps = new WrittenTogether<>(rows::insertAll);
    }

    void add(StepRow step) {
        steps.add(step);
    }

    /** To be called before steps are read in the transaction that may have added some. */
    void writeNow() {
        steps.writeNow();
    }
}
