package io.anju.world;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A small leak of the days before: a list that lay about in the lobby, until somebody saw it (Y-12). */
final class WorldIncidents {

    private static final String PATH = "/api/data-incidents";

    private final Teller teller;

    WorldIncidents(Teller teller) {
        this.teller = teller;
    }

    void make(Instant discovered) {
        var said = new HashMap<String, Object>();
        said.put("title", "打印的访客名单留在大堂");
        said.put("discoveredAt", discovered.toString());
        said.put("discoveredBy", "丁卫东");
        said.put("data", "姓名、手机号、来访事由，没有证件号");
        said.put("people", 12);
        said.put("whom", "当天上午到十八层开会的访客");
        said.put("cause", "前台换班时把登记表打印出来交接，压在宣传册下面忘了收");
        said.put("harm", "手机号可能被人拿去推销；名单在外约四十分钟，没有发现被拍照");
        said.put("measures", "当场收回粉碎；交接改看屏幕，不再打印");
        said.put("advice", "留意陌生来电，不要告诉对方验证码");
        said.put("authority", "人数少、没有敏感信息，已经收回，不可能造成危害，没有报告");
        said.put("peopleToldAt", discovered.plusSeconds(3600).toString());
        said.put("peopleTold", "前台逐个打电话说明，请接待公司转告");
        var path = PATH + "?project=" + teller.project(WorldEstate.TOWER).value();
        var id = teller.door().post("gu", path, said).path("id").asString();
        teller.door().post("gu", PATH + "/" + id + "/notes", Map.of("note", "已和前台三个班逐一交代，登记表不再打印"));
        teller.door().post("gu", PATH + "/" + id + "/closing", Map.of());
    }
}
