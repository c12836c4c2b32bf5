package io.anju.workforce.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.http.ListQuery;
import io.anju.identity.Role;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever leaves writes, whoever comes confirms; what is open at the desk goes with it. */
@AnjuTest
class ShiftBookTests {

    @Autowired
    ShiftBooks books;

    @Autowired
    ShiftBookStore store;

    @Autowired
    Staff staff;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private TestCompany company;
    private ProjectId project;
    private Actor shen;
    private Actor ding;
    private StaffId dings;
    private UUID desk;

    @BeforeEach
    void a_desk_with_a_book(@Autowired TestCompanies companies) {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        shen = company.actor(Role.DISPATCHER);
        ding = company.actor(Role.GUARD);
        hire("沈静", shen);
        dings = hire("丁强", ding);
        desk = company.inTransaction(() -> books.open(company.actor(Role.PROJECT_MANAGER), project, "客服台", true));
    }

    @Test
    void what_is_written_is_unread_until_somebody_else_takes_over() {
        var id = write(shen, "3 号梯在修", null, List.of());
        assertThat(unread()).isEqualTo(1);
        assertThatThrownBy(() -> confirm(shen, id)).hasMessageContaining("own-handover");
        confirm(ding, id);
        assertThat(unread()).isZero();
        var entry = entries().getFirst();
        assertThat(entry.confirmedBy()).isEqualTo("guard");
        assertThat(entry.remark()).isEqualTo("少一把钥匙");
        assertThatThrownBy(() -> confirm(ding, id)).hasMessageContaining("handover-confirmed");
    }

    @Test
    void the_open_requests_go_with_it_by_number_and_a_settled_one_is_refused() throws Exception {
        var request = report();
        mvc.perform(get("/api/shift-books/" + desk).with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.open[0].subject.id").value(request.toString()));
        write(shen, "交给晚班", null, List.of(request));
        assertThat(entries().getFirst().cases())
                .singleElement()
                .satisfies(one -> assertThat(one.subject().id()).isEqualTo(request));
        assertThatThrownBy(() -> write(shen, "再来", null, List.of(Ids.next()))).hasMessageContaining("case-unknown");
    }

    @Test
    void who_may_not_read_requests_sees_none_and_hands_none_over() throws Exception {
        var request = report();
        mvc.perform(get("/api/shift-books/" + desk).with(company.as(Role.GUARD)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.open").isEmpty());
        assertThatThrownBy(() -> write(ding, "x", null, List.of(request))).hasMessageContaining("case-unknown");
    }

    @Test
    void a_named_successor_is_told() {
        write(shen, "请看 3 号梯", dings, List.of());
        var told = company.inTransaction(
                () -> jdbc.sql("select count(*) from notices.notice where template = 'shift-handed-over'")
                        .query(Long.class)
                        .single());
        assertThat(told).isEqualTo(1);
    }

    @Test
    void whoever_works_elsewhere_neither_reads_nor_writes() throws Exception {
        mvc.perform(get("/api/shift-books/" + desk).with(company.as(Role.TECHNICIAN)))
                .andExpect(status().isNotFound());
        assertThatThrownBy(() -> write(company.actor(Role.TECHNICIAN), "x", null, List.of()))
                .hasMessageContaining("shift-book-missing");
    }

    private UUID write(Actor actor, String words, @Nullable StaffId to, List<UUID> cases) {
        return company.inTransaction(
                () -> books.write(actor, desk, new ShiftBooks.Said(words, "门禁卡 3 张", null, to, cases, List.of())));
    }

    private void confirm(Actor actor, UUID id) {
        company.inTransaction(() -> {
            books.confirm(actor, id, "少一把钥匙");
            return true;
        });
    }

    private int unread() {
        return company.inTransaction(() -> store.book(desk)).orElseThrow().unread();
    }

    private List<ShiftHandover> entries() {
        return company.in(() -> store.list(desk, ListQuery.first())).items();
    }

    private UUID report() throws Exception {
        var body = """
                {"channel":"PHONE","report":{"project":"%s","kind":"COMPLAINT","category":"attitude","files":[]}}""".formatted(project.value());
        var answer = mvc.perform(post("/api/requests")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is2xxSuccessful())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return UUID.fromString(answer.replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1"));
    }

    private StaffId hire(String name, Actor actor) {
        return company.inTransaction(() -> {
            var id = staff.hire(
                    company.system(), NewStaff.of(name, "13812346021", Set.of(), project, "DISPATCHER", null));
            staff.bind(company.system(), id, actor.requireAccount());
            return id;
        });
    }
}
