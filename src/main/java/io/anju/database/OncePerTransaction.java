package io.anju.database;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers for the rest of the running transaction what it has read, so that the modules that take part in one verb need
 * not hand a calendar or a place around. Nothing outlives the transaction, so nothing can grow stale or cross from one
 * company to another; the owner of the data calls {@link #forget()} when it writes. Outside a transaction nothing is kept.
 */
public final class OncePerTransaction<K, V> {

    private final Function<K, V> read;

    /**
     * Something that is read once.
     *
     * @param read asks the database
     */
    public OncePerTransaction(Function<K, V> read) {
        this.read = read;
    }

    /** What the transaction knows under this key, read now if it does not know yet. */
    public V get(K key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(key);
        }
        var known = memory().known;
        var value = known.get(key);
        if (value == null) {
            value = read.apply(key);
            known.put(key, value);
        }
        return value;
    }

    /** Reads anew from now on, because something was written. */
    public void forget() {
        var memory = bound();
        if (memory != null) {
            memory.known.clear();
        }
    }

    private Memory<K, V> memory() {
        var memory = bound();
        if (memory == null) {
            memory = new Memory<>();
            TransactionSynchronizationManager.bindResource(this, memory);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<Memory<K, V>, Object>(memory, this) {});
        }
        return memory;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Memory<K, V> bound() {
        return (Memory<K, V>) TransactionSynchronizationManager.getResource(this);
    }

    private static final class Memory<K, V> extends ResourceHolderSupport {
        private final Map<K, V> known = new HashMap<>();
    }
}
