package io.anju.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TalesTests {

    private static final Set<String> TURNS = Set.of(
            "",
            "late",
            "unproven",
            "paused",
            "refused",
            "quote",
            "quote-refused",
            "withdrawn",
            "merged",
            "solved",
            "nowork",
            "late-reply",
            "unverified",
            "r1",
            "r2",
            "r3",
            "r4",
            "r5");

    @Test
    void everybody_who_reports_is_in_the_register_or_a_stranger_with_a_label() {
        var known = TaleLines.of("residents.txt").stream()
                .map(cells -> cells.get(3))
                .collect(Collectors.toSet());
        assertThat(tales()).allSatisfy(tale -> {
            assertThat(tale.isByStranger()).isEqualTo(tale.channel().equals("QR"));
            assertThat(tale.isByStranger() || known.contains(tale.reporter()))
                    .as(tale.reporter())
                    .isTrue();
        });
    }

    @Test
    void whoever_reports_online_can_sign_in() {
        assertThat(tales().filter(tale -> tale.channel().equals("ONLINE")))
                .allSatisfy(tale -> assertThat(WorldResidents.LOGINS).containsKey(tale.reporter()));
    }

    @Test
    void every_turn_of_the_story_is_one_the_plots_know() {
        assertThat(tales())
                .allSatisfy(tale -> assertThat(tale.turns())
                        .allSatisfy(turn -> assertThat(TURNS.contains(turn) || turn.startsWith("at"))
                                .isTrue()));
    }

    @Test
    void whoever_points_at_a_spot_on_a_plan_reports_online_and_says_where() {
        assertThat(tales().filter(tale -> tale.turns().stream().anyMatch(turn -> turn.startsWith("at"))))
                .isNotEmpty()
                .allSatisfy(tale -> {
                    assertThat(tale.channel()).isEqualTo("ONLINE");
                    assertThat(tale.spot())
                            .hasSize(2)
                            .allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
                });
    }

    @Test
    void work_that_is_done_says_what_was_done() {
        assertThat(tales().filter(Tale::isRepair)
                        .filter(tale -> Stream.of("withdrawn", "nowork", "quote-refused", "merged")
                                .noneMatch(tale::has)))
                .allSatisfy(tale -> assertThat(tale.done()).isNotBlank());
    }

    private static Stream<Tale> tales() {
        return Stream.of("days.txt", "today.txt")
                .map(TaleLines::of)
                .flatMap(List::stream)
                .map(Tale::read);
    }
}
