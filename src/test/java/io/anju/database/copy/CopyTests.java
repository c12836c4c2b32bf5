package io.anju.database.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.database.StartRefused;
import io.anju.database.server.CopyGround;
import io.anju.identity.Role;
import io.anju.journeys.Report;
import io.anju.journeys.Site;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AnjuTest
class CopyTests {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @Autowired
    ApplicationContext context;

    @Autowired
    TestCompanies companies;

    @Test
    void a_company_arrives_with_every_row_and_only_in_an_empty_database_of_the_same_version() throws Exception {
        var site = Site.in(context, companies.create(), "金文大厦", () -> {});
        Report.of(site, "REPAIR", "leak").byPhone(site.staff(Role.DISPATCHER));
        var mine = List.of(site.company().id().value().toString());
        try (var from = CopyGround.source(context);
                var to = CopyGround.emptyTarget()) {
            assertThat(new DatabaseCopy(from, to, NOWHERE).run(mine)).isGreaterThan(30);
            assertThat(CopyGround.count("requests.request")).isOne();
            assertThat(CopyGround.count("identity.company")).isOne();
            assertThatThrownBy(() -> new DatabaseCopy(from, to, NOWHERE).run(mine))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("not empty");
            CopyGround.change(
                    "update history.flyway_schema_history_people set script = 'V9__other.sql' where version = '2'");
            assertThatThrownBy(() -> new DatabaseCopy(from, to, NOWHERE).run(mine))
                    .isInstanceOf(StartRefused.class);
        }
    }

    @Test
    void what_arrives_otherwise_than_it_was_sent_is_not_kept() throws Exception {
        var site = Site.in(context, companies.create(), "金文大厦", () -> {});
        try (var from = CopyGround.source(context);
                var to = CopyGround.emptyTarget()) {
            to.migrate();
            CopyGround.change("alter table identity.company alter column name type character(200)");
            assertThatThrownBy(() -> new DatabaseCopy(from, to, NOWHERE)
                            .run(List.of(site.company().id().value().toString())))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("identity.company");
            assertThat(CopyGround.count("identity.company")).isZero();
        }
    }
}
