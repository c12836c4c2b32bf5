package io.anju.privacy.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.NewPlace;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.DeliveryView;
import io.anju.notices.Notices;
import io.anju.people.Contact;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import io.anju.privacy.incident.Affected.Whom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The people whose data leaked are told what the law demands, each once, and the record says when and how (Y-12). */
@AnjuTest
class IncidentTellingTests {

    private static final IfMatch ANY = new IfMatch(null);
    private static final Whom PROJECT = new Whom(null, List.of());

    @Autowired
    Incidents incidents;

    @Autowired
    IncidentTelling telling;

    @Autowired
    ToldPeople told;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Autowired
    Places places;

    @Autowired
    TestCompanies companies;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    private TestCompany company;
    private ProjectId project;
    private Actor manager;
    private PersonId he;
    private PersonId wang;

    @BeforeEach
    void people_of_a_project() {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        manager = company.actor(new RoleGrant(Role.PROJECT_MANAGER, project));
        he = person("何美琳", "13812346021", null);
        var account = company.account(Role.RESIDENT);
        company.inTransaction(() -> {
            people.bind(company.system(), he, account);
            return true;
        });
        wang = person("王建国", null, "wang@example.org");
        person("邓小云", null, null);
    }

    @Test
    void everybody_is_told_once_by_the_ways_there_are_and_the_record_says_so() {
        var incident = opened("说清楚了");
        var shown = company.in(() -> telling.preview(manager, incident, PROJECT));
        assertThat(shown)
                .extracting("people", "inbox", "sms", "email", "unreachable")
                .containsExactly(3, 1, 0, 0, 2);
        assertThat(shown.names()).contains("何**").doesNotContain("何美琳");
        assertThat(shown.words().body()).contains("访客名单留在大堂", "说清楚了", "金文大厦");
        var view = company.in(() -> telling.send(manager, incident, ANY, PROJECT, 3, "逐人通知"));
        assertThat(view.steps().getFirst()).extracting("kind", "people").containsExactly(IncidentStep.Kind.TOLD, 3);
        assertThat(view.said().peopleTold()).isEqualTo("逐人通知");
        assertThat(view.said().peopleToldAt()).isNotNull();
        awaitTold(incident, 3);
        assertThat(company.in(() -> told.list(incident, new ListQuery(null, null, null, 10)))
                        .items())
                .allSatisfy(each -> assertThat(each.toldAt()).isNotNull())
                .extracting(ToldPeople.ToldPerson::channels)
                .as("nobody configured e-mail or text messages here")
                .containsExactlyInAnyOrder(List.of(Channel.INBOX), List.of(), List.of());
        assertThat(company.in(() -> notices.deliveries(new SubjectRef("data-incident", incident))))
                .extracting(DeliveryView::channel)
                .containsExactly(Channel.INBOX);
        refused("nobody-to-tell", () -> telling.send(manager, incident, ANY, PROJECT, 0, "逐人通知"));
    }

    @Test
    void a_phone_goes_before_a_letter_and_only_what_is_configured_counts() {
        var account = AccountId.next();
        var known = new Contact(he, "何美琳", "13812346021", "he@example.org", account);
        var stranger = new Contact(wang, "王建国", "13812346021", null, null);
        assertThat(IncidentNews.channels(known, Set.of(Channel.values())))
                .containsExactlyInAnyOrder(Channel.INBOX, Channel.SMS);
        assertThat(IncidentNews.channels(known, Set.of(Channel.INBOX, Channel.EMAIL)))
                .containsExactlyInAnyOrder(Channel.INBOX, Channel.EMAIL);
        assertThat(IncidentNews.channels(stranger, Set.of(Channel.INBOX, Channel.EMAIL)))
                .isEmpty();
    }

    @Test
    void whoever_is_found_later_is_told_too_and_nobody_twice() {
        var incident = opened("说清楚了");
        var heOnly = new Whom(null, List.of(he.value()));
        company.in(() -> telling.send(manager, incident, ANY, heOnly, 1, "逐人通知"));
        awaitTold(incident, 1);
        var rest = company.in(() -> telling.preview(manager, incident, PROJECT));
        assertThat(rest).extracting("people", "already").containsExactly(2, 1);
        company.in(() -> telling.send(manager, incident, ANY, PROJECT, 2, "逐人通知"));
        awaitTold(incident, 3);
        assertThat(company.in(() -> notices.deliveries(new SubjectRef("data-incident", incident))))
                .hasSize(1);
    }

    @Test
    void only_those_who_belong_to_a_place_are_told_of_it() {
        var building = place(null, PlaceKind.BUILDING, "J");
        var unit = place(building, PlaceKind.UNIT, "1803");
        company.inTransaction(
                () -> occupancies.begin(company.system(), he, unit, Relation.LESSEE, LocalDate.of(2020, 1, 1), null));
        company.inTransaction(() -> occupancies.begin(
                company.system(), wang, unit, Relation.LESSEE, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        var incident = opened("说清楚了");
        var shown = company.in(() -> telling.preview(manager, incident, new Whom(building.value(), List.of())));
        assertThat(shown.people()).isEqualTo(1);
    }

    @Test
    void nobody_is_told_before_it_is_known_what_or_other_people_than_were_shown() {
        var unknown = opened(null);
        assertThat(company.in(() -> telling.preview(manager, unknown, PROJECT)).missing())
                .containsExactly("data", "cause", "harm", "measures", "advice");
        refused("fields-invalid", () -> telling.send(manager, unknown, ANY, PROJECT, 3, "逐人通知"));
        var known = opened("说清楚了");
        refused("telling-changed", () -> telling.send(manager, known, ANY, PROJECT, 2, "逐人通知"));
        assertThat(company.in(() -> incidents.get(manager, known)).telling().people())
                .isZero();
        var stranger = new Whom(null, List.of(UUID.randomUUID()));
        refused("person-missing", () -> telling.preview(manager, known, stranger));
        company.in(() -> telling.send(manager, known, ANY, PROJECT, 3, "逐人通知"));
        company.in(() -> incidents.close(manager, known, ANY));
        refused("move-not-allowed", () -> telling.send(manager, known, ANY, PROJECT, 3, "逐人通知"));
    }

    @Test
    void only_whoever_answers_for_personal_data_sees_whom() throws Exception {
        var path = "/api/data-incidents/" + opened("说清楚了");
        mvc.perform(get(path + "/telling").with(company.as(Role.QUALITY))).andExpect(status().isForbidden());
        mvc.perform(get(path + "/told").with(company.as(Role.QUALITY))).andExpect(status().isForbidden());
        mvc.perform(get(path + "/telling?people=" + he.value()).with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.people").value(1));
        var elsewhere = company.project("别处", ProjectKind.COMMERCIAL);
        mvc.perform(get(path + "/told").with(company.as(Role.PROJECT_MANAGER, elsewhere)))
                .andExpect(status().isNotFound());
    }

    private void awaitTold(UUID incident, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> company.in(() -> incidents.get(manager, incident))
                                .telling()
                                .told()
                        == count);
    }

    private UUID opened(@Nullable String answer) {
        var people = answer == null ? null : 3;
        var seen = clock.instant().minusSeconds(3600);
        var said = new IncidentForm(
                "访客名单留在大堂",
                seen,
                "丁卫东",
                answer,
                people,
                answer,
                answer,
                answer,
                answer,
                answer,
                null,
                answer,
                null,
                answer == null ? null : "");
        return company.in(() -> incidents.open(manager, project, said)).id();
    }

    private PersonId person(String name, @Nullable String phone, @Nullable String email) {
        var phones = phone == null ? List.<String>of() : List.of(phone);
        return company.inTransaction(() -> people.add(
                company.system(), new NewPerson(project, PersonKind.PERSON, name, phones, email, null, null)));
    }

    private PlaceId place(@Nullable PlaceId parent, PlaceKind kind, String code) {
        var facts = new PlaceFacts(code, code, null, null, false, null, null, null, null);
        return company.inTransaction(() -> places.add(company.system(), new NewPlace(project, parent, kind, facts)));
    }

    private void refused(String code, Supplier<?> act) {
        assertThatThrownBy(() -> company.in(act::get))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
    }
}
