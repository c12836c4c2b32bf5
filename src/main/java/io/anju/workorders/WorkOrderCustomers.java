package io.anju.workorders;

import io.anju.kernel.DataSubject;
import io.anju.kernel.SubjectRef;
import io.anju.workorders.customer.CustomerErasure;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Customers of the work, for whoever ordered it for them. */
@Service
public class WorkOrderCustomers {

    private final CustomerErasure erasure;

    WorkOrderCustomers(CustomerErasure erasure) {
        this.erasure = erasure;
    }

    /**
     * Takes the customer out of those of these things that are orders and have ended: name, numbers, signature, what they
     * said (Y-04). The work, its times and its proof stay. Says how many orders still named somebody. Refuses to run
     * without the caller's transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(Collection<SubjectRef> things, DataSubject customer, Instant at) {
        return erasure.of(things, customer, at);
    }
}
