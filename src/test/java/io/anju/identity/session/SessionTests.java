package io.anju.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.TestAccounts;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

@AnjuTest
class SessionTests {

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
    void whoever_is_signed_in_sees_account_company_and_permissions() throws Exception {
        mvc.perform(get("/api/session").with(company.as(Role.GUARD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.account.name").value("guard"))
                .andExpect(jsonPath("$.company.code").value(company.code()))
                .andExpect(jsonPath("$.permissions[0]").value("ESTATE_READ"));
    }

    @Test
    void whoever_is_not_signed_in_is_told_so() throws Exception {
        mvc.perform(get("/api/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("signed-out"));
        mvc.perform(get("/api/session").cookie(new Cookie(SessionCookie.NAME, "made-up")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void the_session_cookie_is_for_this_host_and_out_of_reach_of_scripts() throws Exception {
        signIn(login(Role.DISPATCHER), TestAccounts.PASSWORD)
                .andExpect(status().isOk())
                .andExpect(cookie().httpOnly(SessionCookie.NAME, true))
                .andExpect(cookie().secure(SessionCookie.NAME, true))
                .andExpect(cookie().path(SessionCookie.NAME, "/"))
                .andExpect(header().string("Set-Cookie", containsString("SameSite=Lax")));
    }

    @Test
    void signing_in_again_ends_the_session_the_browser_had() throws Exception {
        var login = login(Role.DISPATCHER);
        var first = cookieOf(signIn(login, TestAccounts.PASSWORD));
        var second = cookieOf(mvc.perform(post("/api/session")
                .with(TestCompany.visitor())
                .with(request -> {
                    request.setCookies(first, request.getCookies()[0]);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("login", login, "password", TestAccounts.PASSWORD)))));
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        mvc.perform(get("/api/session").cookie(second)).andExpect(status().isOk());
        mvc.perform(get("/api/session").cookie(first)).andExpect(status().isUnauthorized());
    }

    @Test
    void a_wrong_password_and_an_unknown_login_look_the_same() throws Exception {
        signIn(login(Role.DISPATCHER), "wrong horse 9")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("sign-in-failed"));
        signIn("nobody." + company.code(), "wrong horse 9")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("sign-in-failed"));
    }

    @Test
    void after_eight_failures_even_the_right_password_must_wait() throws Exception {
        var login = login(Role.DISPATCHER);
        for (var attempt = 0; attempt < SignIn.PER_LOGIN.count(); attempt++) {
            signIn(login, "wrong horse 9").andExpect(status().isUnprocessableContent());
        }
        signIn(login, TestAccounts.PASSWORD)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void a_success_forgets_the_failures_before_it() throws Exception {
        var login = login(Role.DISPATCHER);
        for (var round = 0; round < 3; round++) {
            for (var attempt = 0; attempt < SignIn.PER_LOGIN.count() - 1; attempt++) {
                signIn(login, "wrong horse 9").andExpect(status().isUnprocessableContent());
            }
            signIn(login, TestAccounts.PASSWORD).andExpect(status().isOk());
        }
    }

    @Test
    void a_write_without_the_csrf_token_is_refused_also_without_a_session() throws Exception {
        mvc.perform(post("/api/session").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf"));
        mvc.perform(delete("/api/sessions").with(company.as(Role.GUARD)).with(request -> {
                    request.removeHeader(SecurityChain.CSRF_HEADER);
                    return request;
                }))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_first_answer_brings_the_csrf_token_where_scripts_can_read_it() throws Exception {
        mvc.perform(get("/api/session"))
                .andExpect(cookie().httpOnly(SecurityChain.CSRF_COOKIE, false))
                .andExpect(cookie().secure(SecurityChain.CSRF_COOKIE, true));
    }

    @Test
    void the_csrf_token_stays_the_same_from_one_request_to_the_next() throws Exception {
        mvc.perform(get("/api/session").with(company.as(Role.GUARD)))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist(SecurityChain.CSRF_COOKIE));
    }

    @Test
    void a_sign_out_counts_at_once() throws Exception {
        var cookie = cookieOf(signIn(login(Role.DISPATCHER), TestAccounts.PASSWORD));
        mvc.perform(delete("/api/session").with(TestCompany.visitor()).with(request -> {
                    request.setCookies(cookie, request.getCookies()[0]);
                    return request;
                }))
                .andExpect(status().isNoContent())
                .andExpect(cookie().maxAge(SessionCookie.NAME, 0));
        mvc.perform(get("/api/session").cookie(cookie)).andExpect(status().isUnauthorized());
    }

    @Test
    void signing_out_everywhere_ends_every_browser_of_this_person_only() throws Exception {
        var login = login(Role.DISPATCHER);
        var phone = cookieOf(signIn(login, TestAccounts.PASSWORD));
        mvc.perform(get("/api/sessions").with(company.as(Role.DISPATCHER))).andExpect(jsonPath("$", hasSize(2)));
        mvc.perform(delete("/api/sessions").with(company.as(Role.DISPATCHER))).andExpect(status().isNoContent());
        mvc.perform(get("/api/session").cookie(phone)).andExpect(status().isUnauthorized());
        mvc.perform(get("/api/session").with(company.as(Role.GUARD))).andExpect(status().isOk());
    }

    @Test
    void somebody_elses_session_cannot_be_ended() throws Exception {
        mvc.perform(get("/api/session").with(company.as(Role.GUARD))).andExpect(status().isOk());
        var others = json.readTree(mvc.perform(get("/api/sessions").with(company.as(Role.GUARD)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        mvc.perform(delete("/api/sessions/" + others.get(0).get("id").asString())
                        .with(company.as(Role.DISPATCHER)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/session").with(company.as(Role.GUARD))).andExpect(status().isOk());
    }

    @Test
    void a_disabled_person_is_out_at_once_and_cannot_sign_in() throws Exception {
        var login = login(Role.DISPATCHER);
        var account = company.account(Role.DISPATCHER);
        mvc.perform(get("/api/session").with(company.as(Role.DISPATCHER))).andExpect(status().isOk());
        company.in(() -> {
            accounts.disable(company.system(), account);
            return true;
        });
        mvc.perform(get("/api/session").with(company.as(Role.DISPATCHER))).andExpect(status().isUnauthorized());
        signIn(login, TestAccounts.PASSWORD).andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_changed_role_counts_at_the_next_request() throws Exception {
        mvc.perform(get("/api/accounts").with(company.as(Role.GUARD))).andExpect(status().isForbidden());
        company.in(() -> {
            accounts.grant(company.system(), company.account(Role.GUARD), RoleGrant.everywhere(Role.COMPANY_ADMIN));
            return true;
        });
        mvc.perform(get("/api/accounts").with(company.as(Role.GUARD))).andExpect(status().isOk());
    }

    @Test
    void ones_own_password_changes_only_with_the_current_one() throws Exception {
        var login = login(Role.TECHNICIAN);
        changePassword("wrong horse 9", "better staple 7")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("password-wrong"));
        changePassword(TestAccounts.PASSWORD, "aaaaaaaa")
                .andExpect(jsonPath("$.errors[0].code").value("password-too-easy"));
        changePassword(TestAccounts.PASSWORD, "better staple 7").andExpect(status().isOk());
        signIn(login, "better staple 7").andExpect(status().isOk());
    }

    @Test
    void pages_may_run_no_foreign_script_and_stand_in_no_frame() throws Exception {
        mvc.perform(get("/api/session").secure(true))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void an_address_of_no_company_is_missing() throws Exception {
        mvc.perform(get("/api/public/no-such-company/anything"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("company-missing"));
    }

    private String login(Role role) {
        var account = company.account(role);
        return company.in(() -> accounts.find(account).orElseThrow().login());
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(post("/api/session")
                .with(TestCompany.visitor())
                .with(request -> {
                    request.setRemoteAddr(company.code());
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("login", login, "password", password))));
    }

    private ResultActions changePassword(String current, String next) throws Exception {
        return mvc.perform(post("/api/session/password")
                .with(company.as(Role.TECHNICIAN))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("current", current, "next", next))));
    }

    private static Cookie cookieOf(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie(SessionCookie.NAME));
    }
}
