package io.anju.notices.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.Target;
import io.anju.notices.Language;
import io.anju.notices.settings.NoticeSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NoticeArgsTests {

    private final NoticeArgs args = new NoticeArgs(
            JsonMapper.shared(),
            new NoticeSettings(
                    false,
                    LocalTime.of(22, 0),
                    LocalTime.of(7, 0),
                    ZoneId.of("Asia/Shanghai"),
                    null,
                    Duration.ofMinutes(1)));

    @Test
    void a_code_becomes_a_word_of_the_readers_language() {
        var stored = args.store(Map.of("target", Target.ARRIVE, "reason", PauseReason.PARTS));
        assertThat(args.read(stored, Language.ZH)).containsEntry("target", "到场").containsEntry("reason", "等待配件");
        assertThat(args.read(stored, Language.EN))
                .containsEntry("target", "arrival on site")
                .containsEntry("reason", "waiting for parts");
    }

    @Test
    void every_target_and_pause_has_its_words() {
        for (var language : Language.values()) {
            for (var target : Target.values()) {
                assertThat(CodeWords.of("Target." + target, language)).doesNotContain("Target.");
            }
            for (var reason : PauseReason.values()) {
                assertThat(CodeWords.of("PauseReason." + reason, language)).doesNotContain("PauseReason.");
            }
        }
    }

    @Test
    void what_somebody_typed_is_never_taken_for_a_code_or_an_instant() {
        var stored = args.store(Map.of("one", "#Target.ARRIVE", "two", "@2026-11-23T02:00:00Z"));
        assertThat(args.read(stored, Language.ZH))
                .containsEntry("one", " #Target.ARRIVE")
                .containsEntry("two", " @2026-11-23T02:00:00Z");
    }

    @Test
    void what_ends_at_midnight_ends_at_24_00_of_its_day_and_what_begins_then_begins_at_00_00() {
        var midnight = Instant.parse("2026-11-30T16:00:00Z");
        var stored = args.store(Map.of("due", midnight, "startsAt", midnight, "to", midnight.plusSeconds(60)));
        assertThat(args.read(stored, Language.ZH))
                .containsEntry("due", "11月30日 24:00")
                .containsEntry("startsAt", "12月1日 00:00")
                .containsEntry("to", "12月1日 00:01");
        assertThat(args.read(stored, Language.EN)).containsEntry("due", "30 Nov 24:00");
    }
}
