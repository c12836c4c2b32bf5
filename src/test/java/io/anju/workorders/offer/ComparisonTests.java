package io.anju.workorders.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.kernel.Ids;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Competence;
import io.anju.workorders.dispatch.Person;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Position;
import io.anju.workorders.dispatch.Preset;
import io.anju.workorders.dispatch.Ranking;
import io.anju.workorders.dispatch.Workload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void the_trade_that_the_order_asks_for_is_named_first_and_the_others_always_in_the_same_order() {
        var liu = person(Set.of("GENERAL", "HVAC", "PLUMBING_ELECTRIC"));
        assertThat(asking("PLUMBING_ELECTRIC").skills(liu)).containsExactly("PLUMBING_ELECTRIC", "GENERAL", "HVAC");
        assertThat(asking("").skills(liu)).containsExactly("GENERAL", "HVAC", "PLUMBING_ELECTRIC");
    }

    private static Comparison asking(String skill) {
        return new Comparison(
                new Ranking(List.of(), Preset.BALANCED.weights(), false),
                Map.of(),
                skill,
                DispatchMode.USUAL,
                Policy.USUAL,
                Instant.MIN);
    }

    private static Person person(Set<String> skills) {
        var levels = skills.stream().collect(Collectors.toMap(each -> each, each -> SkillLevel.SKILLED));
        return new Person(
                new StaffId(Ids.next()),
                "刘勇",
                true,
                true,
                new Competence(levels, Set.of(), Set.of()),
                null,
                true,
                false,
                null,
                null,
                Workload.NONE,
                Position.UNKNOWN);
    }
}
