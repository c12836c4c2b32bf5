package io.anju.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.database.CompanyScope;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AnjuTest
class StandardsTests {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @Autowired
    Standards standards;

    @Autowired
    Checklists checklists;

    @Autowired
    ChecklistQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CompanyId company = CompanyId.next();
    private final Actor actor = Actor.system(company, "test");
    private final SubjectRef order = new SubjectRef("work-order", Ids.next());

    @Test
    void a_category_finds_the_version_in_force_and_a_draft_is_not_in_force() {
        inCompany(() -> {
            var first = standards.publish(actor, leak());
            assertThat(standards.forCategory("plumbing.leak")).contains(first);
            assertThat(standards.forCategory("lift")).isEmpty();
            var id = queries.list(ListQuery.first()).items().getFirst().id();
            checklists.redraft(actor, id, leak(), new IfMatch(null));
            assertThat(standards.forCategory("plumbing.leak")).contains(first);
            var second = checklists.publish(actor, id, new IfMatch(null));
            assertThat(standards.forCategory("plumbing.leak")).contains(second);
        });
    }

    @Test
    void a_sheet_keeps_the_words_it_began_with() {
        inCompany(() -> {
            standards.sheet(order, standards.publish(actor, leak()));
            var id = queries.list(ListQuery.first()).items().getFirst().id();
            checklists.redraft(
                    actor,
                    id,
                    new NewChecklist("漏水检修", Set.of(), List.of(CheckItem.of("全新的问法", ItemKind.TICK, true))),
                    new IfMatch(null));
            standards.sheet(order, checklists.publish(actor, id, new IfMatch(null)));
            var sheet = standards.sheetOf(order).orElseThrow();
            assertThat(sheet.number()).isEqualTo(1);
            assertThat(sheet.lines()).hasSize(3);
        });
    }

    @Test
    void a_published_version_cannot_be_changed_even_by_sql() {
        inCompany(() -> {
            var version = standards.publish(actor, leak());
            assertThatThrownBy(() -> transaction.execute(
                            status -> jdbc.sql("delete from standards.check_item where version_id = ?")
                                    .param(version.value())
                                    .update()))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("never changes");
            assertThatThrownBy(() -> transaction.execute(
                            status -> jdbc.sql("update standards.checklist_version set number = 9 where id = ?")
                                    .param(version.value())
                                    .update()))
                    .hasStackTraceContaining("never changes");
        });
    }

    @Test
    void a_correction_counts_and_keeps_what_was_there_before() {
        inCompany(() -> {
            standards.sheet(order, standards.publish(actor, leak()));
            standards.answer(actor, order, 2, Answer.value(new BigDecimal("0.9"), null), NOON);
            standards.answer(actor, order, 2, Answer.value(new BigDecimal("0.3"), "看错刻度"), NOON.plusSeconds(60));
            var given = standards.sheetOf(order).orElseThrow().lines().get(1).answers();
            assertThat(given).hasSize(2);
            assertThat(given.getFirst().answer().value()).isEqualByComparingTo("0.3");
            assertThat(given.getFirst().inRange()).isTrue();
            assertThat(given.getLast().answer().value()).isEqualByComparingTo("0.9");
            assertThat(given.getLast().inRange()).isFalse();
        });
    }

    @Test
    void progress_names_the_required_items_that_are_missing() {
        inCompany(() -> {
            assertThat(standards.progress(order)).isEqualTo(Progress.NOTHING_ASKED);
            standards.sheet(order, standards.publish(actor, leak()));
            standards.answer(actor, order, 1, Answer.tick(true, null), NOON);
            assertThat(standards.progress(order)).isEqualTo(new Progress(1, 3, List.of(3)));
            standards.answer(actor, order, 3, Answer.photo(UUID.randomUUID(), null), NOON);
            assertThat(standards.progress(order)).isEqualTo(new Progress(2, 3, List.of()));
        });
    }

    @Test
    void a_fault_needs_a_note_and_an_answer_has_to_fit_its_question() {
        inCompany(() -> {
            standards.sheet(order, standards.publish(actor, leak()));
            assertRefused("note-required", 1, Answer.tick(false, " "));
            assertRefused("answer-kind-mismatch", 1, Answer.value(BigDecimal.ONE, null));
            assertRefused("answer-kind-mismatch", 3, new Answer(true, null, UUID.randomUUID(), null));
            assertRefused("out-of-bounds", 2, Answer.value(new BigDecimal("1e400"), null));
            assertRefused("check-item-missing", 4, Answer.tick(true, null));
            assertThat(standards.progress(order).done()).isZero();
        });
    }

    @Test
    void limits_belong_to_values_only_and_stand_the_right_way_round() {
        var items = List.of(
                new CheckItem("拍照", ItemKind.PHOTO, true, "MPa", null, null),
                new CheckItem("压力", ItemKind.VALUE, true, "MPa", BigDecimal.TEN, BigDecimal.ONE));
        assertThatThrownBy(() -> ChecklistRules.check(new NewChecklist("x", Set.of(), items)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Refused.FieldError::field)
                                .containsExactly("items[0].kind", "items[1].max"));
    }

    @Test
    void whoever_acts_on_an_older_version_of_a_draft_is_told() {
        inCompany(() -> {
            var id = checklists.create(actor, leak());
            checklists.redraft(actor, id, leak(), new IfMatch(0));
            assertThatThrownBy(() -> checklists.redraft(actor, id, leak(), new IfMatch(0)))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.STALE));
        });
    }

    private void assertRefused(String code, int no, Answer answer) {
        assertThatThrownBy(() -> standards.answer(actor, order, no, answer, NOON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(code);
    }

    private static NewChecklist leak() {
        return new NewChecklist(
                "漏水检修",
                Set.of("plumbing.leak"),
                List.of(
                        CheckItem.of("关闭上游阀门", ItemKind.TICK, true),
                        new CheckItem(
                                "复水后压力", ItemKind.VALUE, false, "MPa", new BigDecimal("0.2"), new BigDecimal("0.4")),
                        CheckItem.of("修复后照片", ItemKind.PHOTO, true)));
    }

    private void inCompany(Runnable work) {
        CompanyScope.run(company, work);
    }
}
