package io.anju.identity.session;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AnjuTest
class SessionTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

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
    }
}
