package io.anju.requests.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.kernel.Ids;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FollowUpRuleTests {

    @Test
    void about_three_in_ten_are_called_back_and_always_the_same_ones() {
        var ids = IntStream.range(0, 2_000).mapToObj(each -> Ids.next()).toList();
        var drawn = ids.stream().filter(FollowUpRule::isDrawn).toList();
        assertThat(drawn.size()).isBetween(520, 680);
        assertThat(ids.stream().filter(FollowUpRule::isDrawn).toList()).isEqualTo(drawn);
    }
}
