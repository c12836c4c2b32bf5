package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@AnjuTest
class NumbersWithoutDatabaseTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int FIRST_BLOCK = 20;
    private static final int WAITING = 8;

    @Autowired
    TestCompanies companies;

    @Autowired
    @Qualifier("systemPool")
    DataSource pool;

    private TestCompany company;
    private Cable cable;
    private Numbers numbers;

    @BeforeEach
    void plug_in() {
        company = companies.create();
        cable = new Cable(pool);
        numbers = new Numbers(cable);
    }

    @Test
    void what_was_taken_is_given_without_the_database_and_afterwards_it_goes_on_without_a_gap() {
        var given = new ArrayList<>(List.of(next()));
        cable.pull(() -> {});
        IntStream.range(1, FIRST_BLOCK).forEach(turn -> given.add(next()));
        assertThatThrownBy(this::next).isInstanceOf(DataAccessResourceFailureException.class);
        assertThatThrownBy(this::next).isInstanceOf(DataAccessResourceFailureException.class);
        cable.plugIn();
        given.add(next());
        assertThat(given)
                .isEqualTo(IntStream.rangeClosed(1, FIRST_BLOCK + 1)
                        .mapToObj("WX-20261122-%04d"::formatted)
                        .toList());
    }

    @Test
    void all_who_wait_for_one_block_hear_at_once_that_the_database_is_away() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        Queue<Throwable> heard = new ConcurrentLinkedQueue<>();
        cable.pull(() -> await().until(() -> threads.stream()
                        .filter(thread -> thread.getState() == Thread.State.BLOCKED)
                        .count()
                == WAITING - 1));
        for (var each = 0; each < WAITING; each++) {
            var thread = new Thread(this::next);
            thread.setUncaughtExceptionHandler((dead, failure) -> heard.add(failure));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(heard).hasSize(WAITING).allMatch(DataAccessResourceFailureException.class::isInstance);
        assertThat(cable.tries).hasValue(1);
        cable.plugIn();
        assertThat(next()).isEqualTo("WX-20261122-0001");
    }

    private String next() {
        return company.<String, RuntimeException>in(() -> numbers.next("WX", DAY));
    }

    /** The way to the database, which can be pulled out. */
    private static final class Cable extends DelegatingDataSource {

        private final AtomicInteger tries = new AtomicInteger();
        private volatile Runnable wait = () -> {};
        private volatile boolean out;

        Cable(DataSource target) {
            super(target);
        }

        /** Every try fails after this wait. */
        void pull(Runnable before) {
            wait = before;
            out = true;
        }

        void plugIn() {
            out = false;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (out) {
                tries.incrementAndGet();
                wait.run();
                throw new SQLTransientConnectionException("pulled out", "08001");
            }
            return super.getConnection();
        }
    }
}
