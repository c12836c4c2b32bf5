package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@AnjuTest
class NumbersTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int THREADS = 32;
    private static final int EACH = 25;

    @Autowired
    Numbers numbers;

    @Autowired
    TestCompanies companies;

    @Autowired
    @Qualifier("systemPool")
    DataSource pool;

    @Test
    void numbers_begin_anew_for_every_company_prefix_and_day() {
        for (var company : new TestCompany[] {companies.create(), companies.create()}) {
            company.in(() -> {
                assertThat(numbers.next("WX", DAY)).isEqualTo("WX-20261122-0001");
                assertThat(numbers.next("WX", DAY)).isEqualTo("WX-20261122-0002");
                assertThat(numbers.next("TS", DAY)).isEqualTo("TS-20261122-0001");
                assertThat(numbers.next("WX", DAY.plusDays(1))).isEqualTo("WX-20261123-0001");
                return true;
            });
        }
    }

    @Test
    void thirty_two_threads_in_two_processes_never_share_a_number() throws Exception {
        var company = companies.create();
        var processes = new Numbers[] {numbers, new Numbers(pool)};
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, THREADS)
                    .<Callable<List<String>>>mapToObj(thread -> () -> company.in(() -> IntStream.range(0, EACH)
                            .mapToObj(turn -> processes[thread % 2].next("WX", DAY))
                            .toList()))
                    .toList();
            var given = new ArrayList<String>();
            for (var done : threads.invokeAll(work)) {
                given.addAll(done.get());
            }
            assertThat(given).hasSize(THREADS * EACH).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_number_of_a_transaction_that_failed_is_a_gap_and_not_given_again() {
        var company = companies.create();
        assertThatThrownBy(() -> company.inTransaction(() -> {
                    throw new IllegalStateException(numbers.next("WX", DAY));
                }))
                .hasMessage("WX-20261122-0001");
        assertThat(company.<String, RuntimeException>in(() -> numbers.next("WX", DAY)))
                .isEqualTo("WX-20261122-0002");
    }

    @Test
    void a_process_that_ends_gives_back_what_it_did_not_give() {
        var company = companies.create();
        var ending = new Numbers(pool);
        company.in(() -> ending.next("WX", DAY));
        company.in(() -> ending.next("WX", DAY));
        ending.giveBack();
        assertThat(company.<String, RuntimeException>in(() -> numbers.next("WX", DAY)))
                .isEqualTo("WX-20261122-0003");
    }

    @Test
    void what_lies_before_a_block_of_another_process_stays_a_gap() {
        var company = companies.create();
        var ending = new Numbers(pool);
        company.in(() -> ending.next("WX", DAY));
        var other = company.<String, RuntimeException>in(() -> numbers.next("WX", DAY));
        ending.giveBack();
        assertThat(company.<String, RuntimeException>in(() -> numbers.next("WX", DAY)))
                .isGreaterThan(other);
        assertThat(company.<String, RuntimeException>in(() -> new Numbers(pool).next("WX", DAY)))
                .isEqualTo("WX-20261122-0041");
    }
}
