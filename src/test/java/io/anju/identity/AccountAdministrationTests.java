package io.anju.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@AnjuTest
class AccountAdministrationTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    JsonMapper json;

    TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @Test
    void an_invited_person_chooses_a_password_once_and_is_signed_in() throws Exception {
        var id = invite("li.na." + company.code(), "李娜");
        perform(get("/api/accounts/" + id)).andExpect(jsonPath("$.state").value("INVITED"));
        var token = tokenOf(id);
        asVisitor(post("/api/password-resets/inspection"), Map.of("token", token))
                .andExpect(jsonPath("$.kind").value("INVITATION"))
                .andExpect(jsonPath("$.name").value("李娜"));
        complete(token, "short").andExpect(jsonPath("$.errors[0].code").value("password-too-short"));
        complete(token, "long enough 1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.login").value("li.na." + company.code()));
        complete(token, "long enough 2")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("link-missing"));
        perform(get("/api/accounts/" + id)).andExpect(jsonPath("$.state").value("ACTIVE"));
        perform(post("/api/accounts/" + id + "/invitation"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("invitation-accepted"));
    }

    @Test
    void who_can_sign_in_leaves_as_a_sheet_for_administrators_only() throws Exception {
        invite("wang." + company.code(), "王伟");
        var file = perform(get("/api/accounts/export.xlsx?q=王伟"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(AccountExportController.LAYOUT.read(file))
                .singleElement()
                .satisfies(row -> assertThat(row.toString()).contains("王伟", "wang." + company.code(), "INVITED"));
        mvc.perform(get("/api/accounts/export.xlsx").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_second_invitation_ends_the_first() throws Exception {
        var id = invite("wang." + company.code(), "王伟");
        var first = tokenOf(id);
        perform(post("/api/accounts/" + id + "/invitation")).andExpect(status().isNoContent());
        complete(first, "long enough 1").andExpect(status().isNotFound());
        complete(tokenOf(id), "long enough 1").andExpect(status().isOk());
    }

    @Test
    void a_login_is_taken_in_whichever_company_and_writing() throws Exception {
        invite("zhao." + company.code(), "赵敏");
        var other = companies.create();
        mvc.perform(post("/api/accounts")
                        .with(other.as(Role.COMPANY_ADMIN))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(person("ZHAO." + company.code().toUpperCase(Locale.ROOT), "赵敏")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("login"))
                .andExpect(jsonPath("$.errors[0].code").value("login-taken"));
    }

    @Test
    void an_account_of_another_company_looks_like_a_missing_one() throws Exception {
        var foreign = companies.create().account(Role.GUARD).value();
        for (var id : List.of(foreign, Ids.next())) {
            perform(get("/api/accounts/" + id))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("account-missing"));
            perform(post("/api/accounts/" + id + "/disablement")).andExpect(status().isNotFound());
            setRoles(id, "GUARD").andExpect(status().isNotFound());
            perform(get("/api/accounts/" + id + "/trail")).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_last_administrator_can_neither_be_disabled_nor_demoted() throws Exception {
        var admin = company.account(Role.COMPANY_ADMIN).value();
        perform(post("/api/accounts/" + admin + "/disablement"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("last-administrator"));
        setRoles(admin, "GUARD").andExpect(status().isConflict());
        perform(get("/api/accounts/" + admin))
                .andExpect(jsonPath("$.state").value("ACTIVE"))
                .andExpect(jsonPath("$.roles[0].role").value("COMPANY_ADMIN"));
    }

    @Test
    void an_administrator_may_go_when_another_stays() throws Exception {
        var other = company.account(Role.GUARD).value();
        setRoles(other, "COMPANY_ADMIN").andExpect(status().isOk());
        perform(post("/api/accounts/" + other + "/disablement")).andExpect(status().isNoContent());
    }

    @Test
    void people_are_found_by_a_part_of_name_login_or_phone() throws Exception {
        invite("chen." + company.code(), "陈建国");
        for (var query : List.of("建国", "chen", "陈", "5566")) {
            perform(get("/api/accounts").param("q", query)).andExpect(jsonPath("$.items", hasSize(1)));
        }
        perform(get("/api/accounts").param("q", "建军")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void numbers_are_masked_until_somebody_says_why_and_that_is_recorded() throws Exception {
        var id = invite("ma.tao." + company.code(), "马涛");
        perform(get("/api/accounts").param("q", "马涛"))
                .andExpect(jsonPath("$.items[0].phone").value("139****5566"));
        perform(get("/api/accounts/" + id)).andExpect(jsonPath("$.phone").value("139****5566"));
        look(id, " ").andExpect(status().isBadRequest());
        look(id, "核对身份").andExpect(jsonPath("$.phone").value("13911225566"));
        perform(get("/api/accounts/" + id + "/trail"))
                .andExpect(jsonPath("$.items[0].verb").value("revealed"))
                .andExpect(jsonPath("$.items[0].facts.reason").value("核对身份"));
    }

    @Test
    void the_place_where_a_list_goes_on_names_nobody() throws Exception {
        for (var name : List.of("何一", "何二", "何三")) {
            var known = new NewAccount(
                    name, Ids.next().toString(), null, null, Set.of(RoleGrant.everywhere(Role.RESIDENT)));
            company.inTransaction(() -> accounts.invite(company.system(), known));
        }
        var walked = new ArrayList<String>();
        var next = "";
        do {
            var page =
                    json.readTree(perform(get("/api/accounts?q=何&limit=1" + (next.isEmpty() ? "" : "&cursor=" + next)))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8));
            walked.add(page.at("/items/0/id").asString());
            next = page.path("next").isString() ? page.path("next").asString() : "";
            assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8))
                    .doesNotContain("何");
        } while (!next.isEmpty());
        assertThat(walked).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void who_only_lives_here_is_named_in_full_after_a_recorded_look_alone() throws Exception {
        var known = new NewAccount(
                "何美琳", "he." + company.code(), null, "13812346021", Set.of(RoleGrant.everywhere(Role.RESIDENT)));
        var id = company.inTransaction(() -> accounts.invite(company.system(), known))
                .value();
        perform(get("/api/accounts").param("q", "何美琳"))
                .andExpect(jsonPath("$.items[0].name").value("何**"));
        perform(get("/api/accounts/" + id)).andExpect(jsonPath("$.name").value("何**"));
        look(id, "核对身份").andExpect(jsonPath("$.name").value("何美琳"));
        perform(get("/api/accounts/" + id + "/trail"))
                .andExpect(jsonPath("$.items[0].verb").value("revealed"));
        var file = perform(get("/api/accounts/export.xlsx?q=何美琳"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(AccountExportController.LAYOUT.read(file).toString()).doesNotContain("美琳");
    }

    @Test
    void a_long_list_comes_page_by_page_without_gap_or_repeat() throws Exception {
        for (var number = 0; number < 7; number++) {
            invite("p" + number + "." + company.code(), "员工 " + number % 3);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = get("/api/accounts").param("limit", "3");
            var page = json.readTree(body(perform(cursor == null ? request : request.param("cursor", cursor))));
            page.get("items").forEach(item -> seen.add(item.get("login").asString()));
            cursor = page.has("next") ? page.get("next").asString() : null;
        } while (cursor != null);
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void an_older_version_is_refused() throws Exception {
        var id = company.account(Role.GUARD).value();
        var tag = perform(get("/api/accounts/" + id)).andReturn().getResponse().getHeader("ETag");
        setRoles(id, "TECHNICIAN").andExpect(status().isOk());
        mvc.perform(put("/api/accounts/" + id + "/roles")
                        .with(company.as(Role.COMPANY_ADMIN))
                        .header("If-Match", tag)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[]}"))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void every_change_of_an_account_stands_in_its_trail() throws Exception {
        var id = company.account(Role.GUARD).value();
        setRoles(id, "TECHNICIAN");
        perform(post("/api/accounts/" + id + "/disablement"));
        perform(get("/api/accounts/" + id + "/trail"))
                .andExpect(jsonPath("$.items[0].verb").value("disabled"))
                .andExpect(jsonPath("$.items[0].actor").value("company_admin"))
                .andExpect(jsonPath("$.items[1].facts.added[0]").value("TECHNICIAN"));
    }

    @Test
    void an_administrators_role_cannot_be_given_for_one_project() throws Exception {
        perform(put("/api/accounts/" + company.account(Role.GUARD).value() + "/roles")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"roles\":[{\"role\":\"COMPANY_ADMIN\",\"project\":\"" + Ids.next() + "\"}]}"))
                .andExpect(jsonPath("$.errors[0].code").value("role-needs-all-projects"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "COMPANY_ADMIN")
    void only_administrators_see_accounts(Role role) throws Exception {
        mvc.perform(get("/api/accounts").with(company.as(role)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("forbidden"));
    }

    @Test
    void a_forgotten_password_is_reset_by_a_link_and_the_asker_learns_nothing() throws Exception {
        asVisitor(post("/api/password-resets"), Map.of("login", "nobody." + company.code()))
                .andExpect(status().isAccepted());
        var account = company.account(Role.GUARD);
        var login = company.in(() -> accounts.find(account).orElseThrow().login());
        asVisitor(post("/api/password-resets"), Map.of("login", login)).andExpect(status().isAccepted());
    }

    private UUID invite(String login, String name) throws Exception {
        var answer = perform(post("/api/accounts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(person(login, name)))
                .andExpect(status().isCreated());
        return UUID.fromString(json.readTree(body(answer)).get("id").asString());
    }

    private String person(String login, String name) {
        return json.writeValueAsString(Map.of(
                "name", name, "login", login, "phone", "13911225566", "roles", List.of(Map.of("role", "DISPATCHER"))));
    }

    private String tokenOf(UUID account) throws Exception {
        var path = json.readTree(body(perform(get("/api/accounts/" + account + "/invitation"))))
                .get("path")
                .asString();
        assertThat(path).startsWith("/desk/password#");
        return path.substring(path.indexOf('#') + 1);
    }

    private ResultActions complete(String token, String password) throws Exception {
        return asVisitor(post("/api/password-resets/completion"), Map.of("token", token, "password", password));
    }

    private ResultActions setRoles(UUID account, String role) throws Exception {
        return perform(put("/api/accounts/" + account + "/roles")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"roles\":[{\"role\":\"" + role + "\"}]}"));
    }

    private ResultActions asVisitor(MockHttpServletRequestBuilder request, Map<String, String> body) throws Exception {
        return mvc.perform(request.with(TestCompany.visitor())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(company.as(Role.COMPANY_ADMIN)));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions look(UUID account, String reason) throws Exception {
        return perform(post("/api/accounts/" + account + "/revelation")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"%s\"}".formatted(reason)));
    }
}
