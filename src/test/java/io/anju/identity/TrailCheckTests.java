package io.anju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.server.OwnerSql;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@AnjuTest
class TrailCheckTests {

    @Autowired
    Companies companies;

    @Autowired
    Trail trail;

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    TestCompanies testCompanies;

    @Autowired
    OwnerSql owner;

    @Test
    void a_check_tells_of_every_company_whether_its_record_is_whole() {
        var honest = recording();
        var altered = recording();
        owner.run(altered.id(), "delete from trail.unsealed");
        owner.run(
                altered.id(),
                "insert into trail.seal (company_id, seq, entry_id, prev_hash, hash, sealed_at)"
                        + " select company_id, 1, id, sha256('x'), sha256('y'), now() from trail.entry where verb = 'planted'");
        var said = new ByteArrayOutputStream();
        var whole =
                new TrailCheck(companies, trail, context).check(new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(whole).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith(name(honest) + ": whole, "))
                .anyMatch(line -> line.startsWith(name(altered) + ": BROKEN at entry 1 "));
    }

    private TestCompany recording() {
        var company = testCompanies.create();
        company.inTransaction(() -> {
            trail.record(company.system(), new SubjectRef("tree", Ids.next()), "planted", Map.of());
            return true;
        });
        return company;
    }

    private String name(TestCompany company) {
        return company.in(() -> companies.name(company.id()));
    }
}
