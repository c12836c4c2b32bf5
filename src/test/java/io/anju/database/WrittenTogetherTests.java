package io.anju.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.database.OncePerTransactionTests.NoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class WrittenTogetherTests {

    private final List<List<String>> written = new ArrayList<>();
    private final WrittenTogether<String> rows = new WrittenTogether<>(written::add);
    private final TransactionTemplate transaction = new TransactionTemplate(new NoDatabase());

    @Test
    void everything_a_transaction_added_is_written_at_once_at_its_end() {
        transaction.executeWithoutResult(status -> {
            rows.add("a");
            rows.add("b");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly(List.of("a", "b"));
    }

    @Test
    void a_transaction_that_fails_writes_nothing() {
        transaction.executeWithoutResult(status -> {
            rows.add("a");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> rows.add("b"));
        assertThat(written).containsExactly(List.of("b"));
    }

    @Test
    void who_reads_before_the_end_has_it_written_first_and_only_once() {
        transaction.executeWithoutResult(status -> {
            rows.add("a");
            rows.writeNow();
            assertThat(written).containsExactly(List.of("a"));
            rows.add("b");
        });
        assertThat(written).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void what_cannot_be_written_fails_the_transaction() {
        var broken = new WrittenTogether<String>(all -> {
            throw new IllegalStateException("full");
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> broken.add("a")))
                .hasMessage("full");
    }

    @Test
    void nothing_is_added_outside_a_transaction() {
        assertThatThrownBy(() -> rows.add("a")).isInstanceOf(IllegalStateException.class);
    }
}
