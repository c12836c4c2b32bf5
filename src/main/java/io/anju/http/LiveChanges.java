package io.anju.http;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open screens what changed, once the change is committed. */
@Component
public class LiveChanges {

    private final LiveStreams streams;

    LiveChanges(LiveStreams streams) {
        this.streams = streams;
    }

    /** This changed in the running transaction; heard by others only if it commits. */
    public void changed(LiveChange change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                streams.tell(change);
            }
        });
    }
}
