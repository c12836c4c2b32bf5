package io.anju.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The contract under which the tower is managed, and what its people call things. */
final class WorldContracts {

    private static final String ADMINISTRATOR = "admin";
    private static final int YEARS = 3;

    private final Teller teller;

    WorldContracts(Teller teller) {
        this.teller = teller;
    }

    void make(LocalDate since) {
        var first = since.withDayOfYear(1);
        var contract = teller.door()
                .post(
                        ADMINISTRATOR,
                        "/api/contracts",
                        Map.of(
                                "project", teller.project(WorldEstate.TOWER).value(),
                                "number", "JW-WY-" + first.getYear() + "-01",
                                "name", "金文大厦物业服务合同",
                                "client", "上海金文置业有限公司",
                                "from", first.toString(),
                                "to", first.plusYears(YEARS).minusDays(1).toString(),
                                "places", List.of()))
                .path("contract")
                .path("id")
                .asString();
        teller.door().post(ADMINISTRATOR, "/api/contracts/" + contract + "/signature", Map.of());
        teller.door()
                .post(
                        ADMINISTRATOR,
                        "/api/own-words",
                        Map.of("kind", "CATEGORY", "word", "滴滴答答", "means", "ceiling-leak"));
    }
}
