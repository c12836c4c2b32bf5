package io.anju.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTests {

    private final AtomicInteger reads = new AtomicInteger();
    private final OncePerTransaction<String, Integer> number =
            new OncePerTransaction<>(name -> reads.incrementAndGet());
    private final NoDatabase transactions = new NoDatabase();
    private final TransactionTemplate outer = new TransactionTemplate(transactions);
    private final TransactionTemplate inner = new TransactionTemplate(transactions);

    @Test
    void one_transaction_reads_a_thing_once_and_the_next_reads_it_anew() {
        outer.executeWithoutResult(status -> {
            assertThat(number.get("a")).isEqualTo(1);
            assertThat(number.get("a")).isEqualTo(1);
            assertThat(number.get("b")).isEqualTo(2);
        });
        outer.executeWithoutResult(status -> assertThat(number.get("a")).isEqualTo(3));
    }

    @Test
    void outside_a_transaction_nothing_is_kept() {
        assertThat(number.get("a")).isEqualTo(1);
        assertThat(number.get("a")).isEqualTo(2);
    }

    @Test
    void what_was_written_is_read_anew() {
        outer.executeWithoutResult(status -> {
            number.get("a");
            number.forget();
            assertThat(number.get("a")).isEqualTo(2);
        });
    }

    @Test
    void a_transaction_beside_another_knows_nothing_of_it() {
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        outer.executeWithoutResult(status -> {
            number.get("a");
            inner.executeWithoutResult(beside -> assertThat(number.get("a")).isEqualTo(2));
            assertThat(number.get("a")).isEqualTo(1);
        });
    }

    /** Only the order of things, without a server. */
    @SuppressWarnings("serial")
    static final class NoDatabase extends AbstractPlatformTransactionManager {

        private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

        @Override
        protected Object doGetTransaction() {
            return "transaction";
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return RUNNING.get();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            RUNNING.set(true);
        }

        @Override
        protected Object doSuspend(Object transaction) {
            RUNNING.set(false);
            return transaction;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            RUNNING.set(true);
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            RUNNING.set(false);
        }
    }
}
