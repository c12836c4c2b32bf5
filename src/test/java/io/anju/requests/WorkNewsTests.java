package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import io.anju.requests.outcome.RequestReactions;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

@AnjuTest
class WorkNewsTests {

    @Autowired
    RequestReactions reactions;

    @Autowired
    TestCompanies companies;

    @ParameterizedTest
    @ValueSource(strings = {"request", "round"})
    void news_of_work_whose_request_is_not_there_is_no_error(String origin) {
        var company = companies.create();
        RequestReactions heard = AopTestUtils.getTargetObject(reactions);
        var news = new WorkOrderEvent.Finished(
                company.id(), Instant.EPOCH, WorkOrderId.next(), new SubjectRef(origin, Ids.next()));
        assertThatCode(() -> company.inTransaction(() -> {
                    heard.on(news);
                    return true;
                }))
                .doesNotThrowAnyException();
    }
}
