package io.anju.agreements.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.agreements.Contracts;
import io.anju.deadlines.ContractId;
import io.anju.estate.NewPlace;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What falls under which contract, and how one comes to bind. */
@AnjuTest
@Import(StandingClock.Time.class)
class ContractTests {

    private static final Instant NOW = StandingClock.MONDAY_MORNING;

    @Autowired
    MockMvc mvc;

    @Autowired
    StandingClock clock;

    @Autowired
    Contracts contracts;

    @Autowired
    Places places;

    private TestCompany company;
    private ProjectId project;
    private PlaceId tower;
    private PlaceId office;

    @BeforeEach
    void a_tower_with_an_office(@Autowired TestCompanies companies) {
        clock.set(NOW);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        tower = place(null, PlaceKind.BUILDING, "A");
        office = place(tower, PlaceKind.UNIT, "A-1803");
    }

    @Test
    void the_contract_of_the_place_goes_before_that_of_what_lies_around_it_and_of_the_project() throws Exception {
        var whole = signed("HT-1", List.of());
        assertThat(covering(office)).contains(whole);
        var building = signed("HT-2", List.of(tower));
        assertThat(covering(office)).contains(building);
        var own = signed("HT-3", List.of(office));
        assertThat(covering(office)).contains(own);
        assertThat(covering(tower)).contains(building);
        assertThat(covering(null)).contains(whole);
    }

    @Test
    void a_draft_covers_nothing_and_a_signed_one_nothing_before_it_was_signed() throws Exception {
        var id = drafted("HT-1", List.of());
        assertThat(covering(office)).isEmpty();
        clock.set(NOW.plusSeconds(60));
        act(id, 0, "signature", "{}").andExpect(jsonPath("$.contract.state").value("IN_FORCE"));
        assertThat(at(office, NOW)).isEmpty();
        assertThat(covering(office)).contains(id);
    }

    @Test
    void the_last_day_counts_and_what_was_reported_on_it_stays_under_the_contract() throws Exception {
        var id = signed("HT-1", List.of());
        act(id, 1, "end", "{\"on\":\"2026-11-22\",\"reason\":\"x\"}")
                .andExpect(jsonPath("$.errors[0].field").value("on"));
        act(id, 1, "end", "{\"on\":\"2026-11-23\",\"reason\":\"甲方解约\"}").andExpect(status().isOk());
        assertThat(covering(office)).contains(id);
        clock.set(NOW.plus(Duration.ofDays(1)));
        assertThat(covering(office)).isEmpty();
        assertThat(at(office, NOW)).contains(id);
        read("/api/contracts/" + id.value())
                .andExpect(jsonPath("$.contract.state").value("ENDED"));
    }

    @Test
    void two_contracts_never_hold_the_same_place_on_the_same_day() throws Exception {
        signed("HT-1", List.of(tower));
        act(drafted("HT-2", List.of(tower, office)), 0, "signature", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("contract-overlaps"));
        signed("HT-3", List.of(office));
    }

    @Test
    void a_signed_contract_is_not_changed_and_a_draft_is_from_the_version_that_was_read() throws Exception {
        var id = drafted("HT-1", List.of());
        change(id, 0, body("HT-1b", List.of(tower)))
                .andExpect(jsonPath("$.places[0].code").value("A"));
        change(id, 0, body("HT-1c", List.of())).andExpect(status().isPreconditionFailed());
        act(id, 1, "signature", "{}").andExpect(status().isOk());
        act(id, 2, "signature", "{}").andExpect(status().isConflict());
        change(id, 2, body("HT-1d", List.of())).andExpect(status().isConflict());
    }

    @Test
    void terms_of_a_contract_are_proposed_and_published_like_those_of_its_project_and_are_its_own() throws Exception {
        var id = signed("HT-1", List.of());
        var path = "/api/terms-proposals";
        var proposal = JsonPath.<String>read(
                send(post(path), "{\"contract\":\"" + id.value() + "\",\"lines\":[" + LINE + "]}")
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.project").value(project.value().toString()))
                        .andExpect(jsonPath("$.contractName").value("服务合同 HT-1"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        send(post(path), "{\"project\":\"" + project.value() + "\",\"lines\":[" + LINE + "]}")
                .andExpect(status().isCreated());
        move(proposal, 0, "submission", "{}", Role.COMPANY_ADMIN);
        move(proposal, 1, "approval", "{}", Role.PROJECT_MANAGER);
        move(proposal, 2, "publication", "{\"running\":\"KEPT\"}", Role.COMPANY_ADMIN);
        read("/api/service-terms?contract=" + id.value())
                .andExpect(jsonPath("$.contract.lines[0].amount").value(10))
                .andExpect(jsonPath("$.contract.number").value(1))
                .andExpect(jsonPath("$.project").doesNotExist());
        read("/api/contracts").andExpect(jsonPath("$.items[0].ownTerms").value(true));
    }

    @Test
    void whoever_does_not_set_up_the_project_learns_of_no_contract() throws Exception {
        var id = signed("HT-1", List.of());
        var elsewhere = company.project("锦绣花园", ProjectKind.RESIDENTIAL);
        var stranger = company.as(company.account(new RoleGrant(Role.PROJECT_MANAGER, elsewhere)));
        mvc.perform(get("/api/contracts/" + id.value()).with(stranger)).andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts").with(stranger))
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    private static final String LINE =
            "{\"priority\":\"P1\",\"target\":\"ARRIVE\",\"counts\":\"ELAPSED\",\"amount\":10,\"warnPercent\":60,\"shares\":[]}";

    private Optional<ContractId> covering(@Nullable PlaceId place) {
        return at(place, clock.instant());
    }

    private Optional<ContractId> at(@Nullable PlaceId place, Instant since) {
        return company.in(() -> contracts.covering(project, place, since));
    }

    private PlaceId place(@Nullable PlaceId parent, PlaceKind kind, String code) {
        return company.inTransaction(() ->
                places.add(company.system(), new NewPlace(project, parent, kind, PlaceFacts.of(kind, code, code))));
    }

    private ContractId signed(String number, List<PlaceId> covered) throws Exception {
        var id = drafted(number, covered);
        act(id, 0, "signature", "{}").andExpect(status().isOk());
        return id;
    }

    private ContractId drafted(String number, List<PlaceId> covered) throws Exception {
        var answer = send(post("/api/contracts"), body(number, covered))
                .andExpect(status().isCreated())
                .andReturn();
        return new ContractId(
                UUID.fromString(JsonPath.read(answer.getResponse().getContentAsString(), "$.contract.id")));
    }

    private ResultActions act(ContractId id, int version, String verb, String body) throws Exception {
        return send(post("/api/contracts/" + id.value() + "/" + verb).header("If-Match", "\"" + version + "\""), body);
    }

    private ResultActions change(ContractId id, int version, String body) throws Exception {
        return send(put("/api/contracts/" + id.value()).header("If-Match", "\"" + version + "\""), body);
    }

    private void move(String proposal, int version, String verb, String body, Role role) throws Exception {
        mvc.perform(post("/api/terms-proposals/" + proposal + "/" + verb)
                        .header("If-Match", "\"" + version + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(company.as(role)))
                .andExpect(status().isOk());
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(
                request.contentType(MediaType.APPLICATION_JSON).content(body).with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions read(String path) throws Exception {
        return mvc.perform(get(path).with(company.as(Role.COMPANY_ADMIN)));
    }

    private String body(String number, List<PlaceId> covered) {
        var ids = covered.stream().map(each -> "\"" + each.value() + "\"").toList();
        return """
                {"project":"%s","number":"%s","name":"服务合同","client":"上海金文置业有限公司","from":"2026-01-01",
                 "to":"2026-12-31","places":%s}""".formatted(project.value(), number, ids);
    }
}
