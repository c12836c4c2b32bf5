package io.anju.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.identity.Role;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AnjuTest
@RecordApplicationEvents
class CommentsTests {

    @Autowired
    Comments comments;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TestCompanies companies;

    final SubjectRef subject = new SubjectRef("tree", Ids.next());

    @Test
    void remarks_are_read_in_the_order_in_which_they_were_made() {
        var company = companies.create();
        var guard = company.account(Role.GUARD);
        company.in(() -> comments.add(company.actor(Role.DISPATCHER), subject, " first ", true, List.of(guard)));
        company.in(() -> comments.add(company.actor(Role.GUARD), subject, "second", false, List.of()));
        var read = company.in(() -> comments.of(subject));
        assertThat(read).extracting(CommentView::text).containsExactly("first", "second");
        assertThat(read.getFirst().internal()).isTrue();
        assertThat(read.getFirst().mentions()).containsExactly(guard);
        assertThat(read.getLast().account()).isEqualTo(guard);
        assertThat(events.stream(CommentAdded.class))
                .extracting(CommentAdded::mentions)
                .containsExactly(List.of(guard));
    }

    @Test
    void an_empty_remark_is_refused() {
        var company = companies.create();
        assertThatThrownBy(() -> company.in(() -> comments.add(company.system(), subject, "  ", true, List.of())))
                .isInstanceOf(Refused.class);
    }
}
