package io.anju.requests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.CompanyScope;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.requests.RequestKind;
import io.anju.requests.reading.OwnWord.Kind;
import io.anju.requests.reading.Suggested.Source;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company's own words and its own requests say what a report is about. */
@AnjuTest
@Import(StandingClock.Time.class)
class SuggestionTests {

    @Autowired
    TestCompanies companies;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Reading reading;

    @Autowired
    OwnWords words;

    @Autowired
    TextLearningRun run;

    @Autowired
    TextModelStore models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StandingClock clock;

    private TestCompany company;
    private UUID project;

    @BeforeEach
    void a_company() {
        clock.set(StandingClock.MONDAY_MORNING);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL).value();
    }

    @Test
    void it_learns_from_what_was_verified_and_says_why() {
        confirmed();
        learn();

        var said = of("十二楼会议室空调不制冷").orElseThrow();
        assertThat(said.category()).isEqualTo("no-warm-air");
        assertThat(said.source()).isEqualTo(Source.MODEL);
        assertThat(said.confidence()).isBetween(0.5, 1.0);
        assertThat(String.join("", said.because())).contains("空调");
        assertThat(status().examples()).isEqualTo(72);
        assertThat(status().correct()).isPositive();
    }

    @Test
    void it_never_suggests_what_the_kind_cannot_be() {
        confirmed();
        learn();

        assertThat(company.inTransaction(() -> suggestions.of(RequestKind.COMMENDATION, "会议室空调不制冷")))
                .isEmpty();
    }

    @Test
    void without_enough_requests_it_says_nothing_and_looks_again_in_a_week() {
        learn();
        assertThat(of("会议室空调不制冷")).isEmpty();
        confirmed();
        CompanyScope.run(company.id(), () -> run.one(company.id()));
        assertThat(status().learnedAt()).isNull();

        clock.pass(Duration.ofDays(8));
        run.all();
        assertThat(status().learnedAt()).isEqualTo(clock.instant());
    }

    @Test
    void the_companys_own_word_goes_before_what_was_learned() {
        confirmed();
        learn();
        var admin = company.actor(Role.COMPANY_ADMIN);
        var word = company.inTransaction(() -> words.add(admin, "会议室空调", Kind.CATEGORY, "light-out"));

        assertThat(of("会议室空调不制冷")).hasValue(new Suggested("light-out", Source.WORDS, null, List.of("会议室空调"), null));
        assertThatThrownBy(() -> company.inTransaction(() -> words.add(admin, "会议室空调", Kind.CATEGORY, "no-warm-air")))
                .isInstanceOf(Refused.class);
        company.inTransaction(() -> {
            words.remove(admin, word.id());
            return word;
        });
        assertThat(of("会议室空调不制冷").orElseThrow().source()).isEqualTo(Source.MODEL);
    }

    @Test
    void after_an_erasure_the_next_learning_no_longer_knows_the_words() {
        confirmed();
        learn();
        assertThat(of("走廊灯管不亮了")).isPresent();
        company.inTransaction(() -> jdbc.sql(
                        "update requests.request set depersonalised_at = now(), ended_at = now() where category = 'light-out'")
                .update());
        confirmed("lift-stopped", "电梯,轿厢,扶梯,升降机,货梯,客梯");
        learn();

        assertThat(of("走廊灯管不亮了").map(Suggested::category)).isNotEqualTo(Optional.of("light-out"));
        assertThat(company.inTransaction(models::hits))
                .noneMatch(hits -> hits.category().equals("light-out"));
    }

    private void learn() {
        company.inTransaction(() -> reading.learn(company.actor(Role.COMPANY_ADMIN)));
        CompanyScope.run(company.id(), () -> run.one(company.id()));
    }

    private Optional<Suggested> of(String text) {
        return company.inTransaction(() -> suggestions.of(RequestKind.REPAIR, text));
    }

    private TextModelStore.Status status() {
        return company.inTransaction(models::status);
    }

    private void confirmed() {
        confirmed("no-warm-air", "空调,冷气,出风口");
        confirmed("light-out", "灯管,照明,筒灯");
    }

    private void confirmed(String category, String things) {
        for (var thing : things.split(",")) {
            for (var fault : "不制冷,一直滴水,噪音很大,不亮了".split(",")) {
                for (var place : "大堂,会议室,走廊".split(",")) {
                    insert(
                            category,
                            place + thing + (category.equals("no-warm-air") ? fault : fault.replace("制冷", "亮")));
                }
            }
        }
    }

    private void insert(String category, String text) {
        company.inTransaction(() -> jdbc.sql("""
                        insert into requests.request (company_id, id, version, project_id, number, channel, title, description,
                            reported_at, entered_at, entered_by, off_hours, starts_at, kind, category, state, state_since,
                            impact, urgency, priority, chargeable, quote_accepted, verified_at, rounds)
                        values (:company, :id, 0, :project, :number, 'PHONE', '灯不亮', :text, :at, :at, '沈岚', false, :at,
                            'REPAIR', :category, 'VERIFIED', :at, 'ONE_UNIT', 'DEGRADED', 'P4', false, false, :at, 1)""")
                .param("company", company.id().value())
                .param("id", Ids.next())
                .param("project", project)
                .param("number", "WX-" + Ids.next())
                .param("text", text)
                .param("at", Timestamp.from(clock.instant()))
                .param("category", category)
                .update());
    }
}
