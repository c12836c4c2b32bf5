package io.anju.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.server.OwnerSql;
import io.anju.kernel.Ids;
import io.anju.kernel.SearchTokens;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.support.TransactionTemplate;

@AnjuTest
class TokenIndexTests {

    private static final String WORDS = "workforce.staff_token";

    @Autowired
    TokenIndex index;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnerSql owner;

    @Autowired
    TestCompanies companies;

    @Autowired
    TransactionTemplate transactions;

    private TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @Test
    void a_word_that_is_there_whole_is_compared_as_it_is() {
        var one = staff("漏水");
        staff("电梯");
        assertThat(index("漏水").endings()).containsExactly("漏水");
        assertThat(find("漏水")).containsExactly(one);
    }

    @Test
    void a_word_just_begun_finds_every_ending_of_it() {
        var one = staff("kitchen");
        var other = staff("kit");
        staff("cat");
        assertThat(index("ki").endings()).containsExactly("kit", "kitchen");
        assertThat(find("ki")).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void a_word_that_nobody_uses_finds_nothing() {
        staff("kitchen");
        assertThat(find("bath")).isEmpty();
        assertThat(find("kitchen bath")).isEmpty();
    }

    @Test
    void what_another_company_wrote_is_no_ending() {
        staff("kitchen");
        company = companies.create();
        assertThat(index("ki").endings()).isEmpty();
    }

    @Test
    void more_endings_than_are_worth_spelling_out_are_compared_as_a_range() {
        IntStream.range(100, 200).forEach(number -> staff("k" + number));
        assertThat(index("k1").endings()).isNull();
        assertThat(find("k1")).hasSize(100);
    }

    @Test
    void a_list_is_planned_for_its_values_and_other_work_is_not() {
        var list = new DefaultTransactionAttribute();
        list.setLabels(List.of(CompanyTransactions.PLANNED_EACH_TIME));
        assertThat(planning(list)).isEqualTo("force_custom_plan");
        assertThat(planning(new DefaultTransactionAttribute())).isEqualTo("auto");
    }

    private String planning(DefaultTransactionAttribute definition) {
        var manager = transactions.getTransactionManager();
        assertThat(manager).isNotNull();
        return company.in(() -> {
            var status = manager.getTransaction(definition);
            try {
                return jdbc.sql("select current_setting('plan_cache_mode')")
                        .query(String.class)
                        .single();
            } finally {
                manager.rollback(status);
            }
        });
    }

    private TokenSearch index(String query) {
        return company.inTransaction(() -> index.search(query, WORDS));
    }

    private List<UUID> find(String query) {
        return company.inTransaction(() -> {
            var conditions = new Conditions().andWords(index.search(query, WORDS), "s.id", WORDS, "staff_id");
            return jdbc.sql("select s.id from workforce.staff s " + conditions.sql())
                    .params(conditions.params())
                    .query(UUID.class)
                    .list();
        });
    }

    private UUID staff(String name) {
        var id = Ids.next();
        owner.run(company.id(), """
                insert into workforce.staff (company_id, id, name, created_at, version)
                values ('%s', '%s', '%s', '2026-01-01', 0)""".formatted(company.id().value(), id, name));
        for (var token : SearchTokens.of(name)) {
            owner.run(company.id(), """
                    insert into workforce.staff_token (company_id, token, staff_id)
                    values ('%s', '%s', '%s')""".formatted(company.id().value(), token, id));
        }
        return id;
    }
}
