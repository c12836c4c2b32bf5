package io.anju.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
class IdempotencyTests {

    private static final String KEY = "0191-same-key";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    CodeLists lists;

    @Autowired
    JdbcClient jdbc;

    TestCompany company;

    @BeforeEach
    void define() {
        company = companies.create();
        company.in(() -> {
            lists.define(company.system(), "tree-kind", List.of(Label.of("OAK", "橡树", "Oak", "xs")));
            return true;
        });
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_and_happen_once() throws Exception {
        var first = plant("PINE", KEY).andExpect(status().isCreated());
        plant("PINE", KEY)
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotency-Replayed", "true"))
                .andExpect(result -> assertThat(body(result.getResponse().getContentAsByteArray()))
                        .isEqualTo(body(first.andReturn().getResponse().getContentAsByteArray())));
        assertThat(codes()).containsExactly("OAK", "PINE");
    }

    @Test
    void what_an_answer_says_cannot_be_read_from_the_database() throws Exception {
        plant("PINE", KEY).andExpect(status().isCreated());
        var kept = company.inTransaction(
                () -> jdbc.sql("select key || ' ' || encode(body, 'escape') from http.idempotent_answer")
                        .query(String.class)
                        .list());
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("PINE") || row.contains(KEY));
    }

    @Test
    void an_answer_from_before_answers_were_closed_still_keeps_its_work_from_happening_twice() throws Exception {
        plant("PINE", KEY).andExpect(status().isCreated());
        company.inTransaction(() -> jdbc.sql("update http.idempotent_answer set body = null, content_type = null")
                .update());
        plant("PINE", KEY).andExpect(status().isCreated()).andExpect(header().string("Idempotency-Replayed", "true"));
        assertThat(codes()).containsExactly("OAK", "PINE");
    }

    @Test
    void the_same_key_with_another_body_is_refused() throws Exception {
        plant("PINE", KEY).andExpect(status().isCreated());
        plant("BIRCH", KEY)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("idempotency-key-reused"));
        assertThat(codes()).containsExactly("OAK", "PINE");
    }

    @Test
    void a_post_without_a_key_is_refused() throws Exception {
        plant("PINE", "").andExpect(jsonPath("$.errors[0].code").value("idempotency-key-required"));
        assertThat(codes()).containsExactly("OAK");
    }

    @Test
    void a_refused_request_keeps_nothing_and_its_key_can_be_used_again() throws Exception {
        plant("OAK", KEY).andExpect(jsonPath("$.errors[0].code").value("code-taken"));
        plant("PINE", KEY).andExpect(status().isCreated());
    }

    @Test
    void the_same_key_of_another_person_is_another_request() throws Exception {
        plant("PINE", KEY).andExpect(status().isCreated());
        mvc.perform(post("/api/code-lists/tree-kind/labels")
                        .header(IdempotencyKey.HEADER, KEY)
                        .with(company.as(Role.PROJECT_MANAGER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(tree("BIRCH")))
                .andExpect(status().isCreated());
    }

    @Test
    void twins_at_the_same_time_happen_once_and_get_the_same_answer() throws Exception {
        company.as(Role.COMPANY_ADMIN);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var twins = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(number ->
                            () -> plant("PINE", KEY).andReturn().getResponse().getStatus())
                    .toList();
            assertThat(threads.invokeAll(twins)).allMatch(answer -> answer.resultNow() == 201);
        }
        assertThat(codes()).containsExactly("OAK", "PINE");
    }

    @Test
    void every_answer_says_its_trace_and_no_answer_says_what_broke_inside() throws Exception {
        mvc.perform(get("/api/no-such-path").with(company.as(Role.GUARD)))
                .andExpect(status().isNotFound())
                .andExpect(header().exists("X-Trace-Id"))
                .andExpect(jsonPath("$.code").value("path-missing"))
                .andExpect(jsonPath("$.traceId").exists());
    }

    private List<String> codes() {
        return company.in(() -> lists.labels("tree-kind")).stream()
                .map(Label::code)
                .toList();
    }

    private ResultActions plant(String code, String key) throws Exception {
        return mvc.perform(post("/api/code-lists/tree-kind/labels")
                .header(IdempotencyKey.HEADER, key)
                .with(company.as(Role.COMPANY_ADMIN))
                .contentType(MediaType.APPLICATION_JSON)
                .content(tree(code)));
    }

    private static String tree(String code) {
        return "{\"code\":\"" + code + "\",\"zh\":\"树\",\"en\":\"Tree\",\"pinyin\":\"s\"}";
    }

    private static String body(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
