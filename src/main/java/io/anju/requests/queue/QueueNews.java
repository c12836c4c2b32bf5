package io.anju.requests.queue;

import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open queues which rows changed, once the change is committed. */
@Component
public class QueueNews {

    private final QueueListeners listeners;

    QueueNews(QueueListeners listeners) {
        this.listeners = listeners;
    }

    /** A request of this project changed in the running transaction; heard by others only if it commits. */
    public void changed(CompanyId company, ProjectId project, UUID request) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.tell(company, project, request);
            }
        });
    }
}
