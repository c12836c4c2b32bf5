package io.anju.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the project manager weighed before dispatch was left to a program, and the head office agreed to (Y-11). */
final class WorldAssessments {

    private static final String PATH = "/api/impact-assessments";

    private final Teller teller;

    WorldAssessments(Teller teller) {
        this.teller = teller;
    }

    void make(LocalDate since) {
        var said = Map.of(
                "title",
                "自动派工",
                "grounds",
                List.of("AUTOMATED_DECISION"),
                "processing",
                "按技能、班次、手上的活和最近一次扫码的楼层，算出谁去最合适，先问他接不接。用来保证紧急报修 30 分钟到场。",
                "necessity",
                "夜里和高峰时靠人逐个打电话来不及。只用上班期间的楼层，不用手机定位；下班后不算。",
                "risks",
                "活总派给同一个人，或者拒单的人被看低；从楼层能看出员工一天的行踪。",
                "measures",
                "可以拒单，原因只给班组长看；每次派工写明理由，员工能看到；主管随时可以改派；楼层只显示最近一次。",
                "conclusion",
                "WITH_MEASURES",
                "nextReview",
                since.plusYears(1).toString());
        var path = PATH + "?project=" + teller.project(WorldEstate.TOWER).value();
        var id = teller.door().post("gu", path, said).path("id").asString();
        teller.door().post("admin", PATH + "/" + id + "/approval", Map.of());
    }
}
