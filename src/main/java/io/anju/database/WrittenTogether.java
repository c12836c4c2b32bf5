package io.anju.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that many verbs of one transaction add and nobody in it reads: they are written in one statement just before the
 * commit, or not at all if there is none. A reader in the same transaction calls {@link #writeNow()} first.
 */
public final class WrittenTogether<R> {

    private final Consumer<List<R>> write;

    /**
     * Rows of one kind.
     *
     * @param write puts them all into the database; called with at least one
     */
    public WrittenTogether(Consumer<List<R>> write) {
        this.write = write;
    }

    /** Adds a row to the running transaction; throws {@link IllegalStateException} where there is none. */
    public void add(R row) {
        var waiting = bound();
        if (waiting == null) {
            waiting = new Waiting<>();
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(waiting));
            TransactionSynchronizationManager.bindResource(this, waiting);
        }
        waiting.rows.add(row);
    }

    /** Writes now what waits. */
    public void writeNow() {
        var waiting = bound();
        if (waiting != null && !waiting.rows.isEmpty()) {
            var rows = List.copyOf(waiting.rows);
            waiting.rows.clear();
            write.accept(rows);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Waiting<R> bound() {
        return (Waiting<R>) TransactionSynchronizationManager.getResource(this);
    }

    private static final class Waiting<R> extends ResourceHolderSupport {
        private final List<R> rows = new ArrayList<>();
    }

    private final class BeforeCommit extends ResourceHolderSynchronization<Waiting<R>, Object> {

        BeforeCommit(Waiting<R> waiting) {
            super(waiting, WrittenTogether.this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writeNow();
        }
    }
}
