package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import io.anju.kernel.Refused;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AnjuTest
class CodeListTests {

    private static final String LIST = "/api/code-lists/tree-kind";
    private static final String PINE = "{\"code\":\"PINE\",\"zh\":\"松树\",\"en\":\"Pine\",\"pinyin\":\"ss\"}";

    @Autowired
    CodeLists lists;

    @Autowired
    TestCompanies companies;

    @Autowired
    MockMvc mvc;

    TestCompany company;

    @BeforeEach
    void define() {
        company = companies.create();
        company.in(() -> {
            var labels = List.of(Label.of("OAK", "橡树", "Oak", "xs"), Label.of("ELM", "榆树", "Elm", "ys"));
            lists.define(company.system(), "tree-kind", labels);
            lists.define(company.system(), "tree-kind", labels);
            return true;
        });
    }

    @Test
    void labels_keep_their_order_and_seeding_twice_changes_nothing() throws Exception {
        perform(get(LIST)).andExpect(jsonPath("$[*].code", contains("OAK", "ELM")));
        write(post(LIST + "/labels"), PINE).andExpect(status().isCreated());
        perform(get(LIST)).andExpect(jsonPath("$[*].code", contains("OAK", "ELM", "PINE")));
    }

    @Test
    void a_code_that_the_list_has_is_refused() throws Exception {
        write(post(LIST + "/labels"), PINE.replace("PINE", "OAK"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("code-taken"));
    }

    @Test
    void a_list_that_nobody_defined_is_missing() throws Exception {
        perform(get("/api/code-lists/no-such-list")).andExpect(status().isNotFound());
        write(post("/api/code-lists/no-such-list/labels"), PINE).andExpect(status().isNotFound());
    }

    @Test
    void an_inactive_label_is_shown_but_cannot_be_chosen() throws Exception {
        write(put(LIST + "/labels/OAK"), "{\"zh\":\"老橡树\",\"en\":\"Oak\",\"pinyin\":\"lxs\",\"active\":false}")
                .andExpect(status().isOk());
        perform(get(LIST)).andExpect(jsonPath("$[0].zh").value("老橡树"));
        assertThatThrownBy(() -> require("OAK")).isInstanceOf(Refused.class).hasMessageContaining("code-unknown");
        assertThatThrownBy(() -> require("BUSH")).isInstanceOf(Refused.class);
        assertThatNoException().isThrownBy(() -> require("ELM"));
    }

    @Test
    void only_those_who_may_change_settings_change_labels() throws Exception {
        mvc.perform(post(LIST + "/labels")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(PINE))
                .andExpect(status().isForbidden());
    }

    private void require(String code) {
        company.in(() -> {
            lists.require("tree-kind", code, "kind");
            return true;
        });
    }

    private ResultActions write(MockHttpServletRequestBuilder request, String body) throws Exception {
        return perform(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(company.as(Role.COMPANY_ADMIN)));
    }
}
