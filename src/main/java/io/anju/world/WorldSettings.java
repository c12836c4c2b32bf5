package io.anju.world;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the project manager sets before the first day: who answers for what, and when the desk is open. */
final class WorldSettings {

    private static final String MANAGER = "gu";
    private static final Map<String, String> HANDLERS =
            Map.of("COMPLAINT", "gu", "SUGGESTION", "gu", "COMMENDATION", "gu", "ENQUIRY", "shen");
    private static final Map<DayOfWeek, Object> ROUND_THE_CLOCK = Arrays.stream(DayOfWeek.values())
            .collect(
                    Collectors.toMap(Function.identity(), day -> List.of(Map.of("opens", "00:00", "closes", "00:00"))));

    private final Teller teller;

    WorldSettings(Teller teller) {
        this.teller = teller;
    }

    /** The desk of the tower never closes; the other sites keep office hours, so that both can be seen. */
    void make() {
        List.of(WorldEstate.TOWER, WorldEstate.GARDEN).forEach(this::nameHandlers);
        put(WorldEstate.TOWER, "calendar", Map.of("week", ROUND_THE_CLOCK, "holidays", "NONE"));
    }

    private void nameHandlers(String project) {
        HANDLERS.forEach((kind, login) -> {
            var account = teller.book().account(login).value();
            put(project, "handlers", Map.of("kind", kind, "post", "", "account", account));
        });
    }

    private void put(String project, String what, Map<String, ?> body) {
        var path = "/api/projects/" + teller.project(project).value() + "/" + what;
        teller.door().put(MANAGER, path, body);
    }
}
