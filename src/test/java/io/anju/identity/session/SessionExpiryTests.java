package io.anju.identity.session;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.server.OwnerSql;
import io.anju.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AnjuTest
class SessionExpiryTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    OwnerSql owner;

    TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
        company.as(Role.TECHNICIAN);
    }

    @Test
    void a_phone_that_was_offline_for_a_week_is_still_signed_in_and_for_thirty_more_days() throws Exception {
        move("last_seen_at = last_seen_at - interval '7 days', expires_at = expires_at - interval '7 days'");
        mvc.perform(get("/api/session").with(company.as(Role.TECHNICIAN)))
                .andExpect(status().isOk())
                .andExpect(cookie().maxAge(SessionCookie.NAME, (int) Sessions.LASTS.toSeconds()));
        move("last_seen_at = last_seen_at - interval '29 days', expires_at = expires_at - interval '29 days'");
        mvc.perform(get("/api/session").with(company.as(Role.TECHNICIAN))).andExpect(status().isOk());
    }

    @Test
    void a_session_in_use_does_not_write_at_every_request() throws Exception {
        mvc.perform(get("/api/session").with(company.as(Role.TECHNICIAN)))
                .andExpect(cookie().doesNotExist(SessionCookie.NAME));
    }

    @Test
    void a_session_that_nobody_used_for_thirty_days_has_ended() throws Exception {
        move("expires_at = expires_at - interval '30 days 1 second'");
        mvc.perform(get("/api/session").with(company.as(Role.TECHNICIAN))).andExpect(status().isUnauthorized());
    }

    private void move(String change) {
        owner.run(company.id(), "update identity.session set " + change);
    }
}
