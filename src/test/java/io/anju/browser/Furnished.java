package io.anju.browser;

import io.anju.identity.Role;
import io.anju.journeys.Report;
import io.anju.journeys.Site;
import io.anju.journeys.Work;
import io.anju.standards.CheckItem;
import io.anju.standards.ItemKind;
import io.anju.standards.NewChecklist;
import io.anju.standards.Standards;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A tower with something on every screen.
 *
 * @param mended reported with a photo, done, signed; waits to be followed up
 * @param waiting stands still for parts
 * @param offered rings at somebody
 */
record Furnished(Site site, Site.Resident he, Site.Worker liu, JsonNode mended, JsonNode waiting, JsonNode offered) {

    static Furnished in(Site site) {
        var he = site.resident("何美琳", "13812346021");
        var liu = site.lead("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        publishChecklist(site);
        var mended = Report.leak(site)
                .with("files", List.of(he.at().upload("/api/files")))
                .online(he.at());
        mend(site, new Work(liu.at(), Report.work(desk, mended)));
        var waiting = Report.darkOffice(site).by(he).with("title", "走廊灯不亮").byPhone(desk);
        wait(site, new Work(liu.at(), Report.work(desk, waiting)));
        Report.of(site, "COMPLAINT", "noise")
                .with("description", "楼上晚上十点还在装修")
                .by(he)
                .byPhone(desk);
        Report.of(site, "ENQUIRY", "fees")
                .with("description", "电费单上的公摊怎么算")
                .by(he)
                .byPhone(desk);
        Report.of(site, "REPAIR", "glass-broken")
                .with("place", site.washroom().value())
                .byPhone(desk);
        var offered = Report.leak(site).with("title", "热水器进水管漏水").by(he).byPhone(desk);
        return new Furnished(site, he, liu, mended, waiting, offered);
    }

    private static void publishChecklist(Site site) {
        var standards = site.context().getBean(Standards.class);
        var item = CheckItem.of("关闭上游阀门", ItemKind.TICK, true);
        site.company()
                .inTransaction(() -> standards.publish(
                        site.company().system(), new NewChecklist("漏水处理", Set.of("leak"), List.of(item))));
    }

    private static void mend(Site site, Work work) {
        work.accept();
        work.arrive(site.label(site.office()));
        work.doer().post(work.path() + "/checklist/1/answer", Map.of("ok", true));
        work.finish();
        work.sign("何美琳");
        site.staff(Role.PROJECT_MANAGER).post(work.path() + "/result-acceptance", Map.of());
    }

    private static void wait(Site site, Work work) {
        work.accept();
        work.arrive(site.label(site.office()));
        work.doer().post(work.path() + "/pause", Map.of("reason", "PARTS", "whose", "SUPPLIER", "note", "等镇流器"));
    }

    /** The address of the order that a report led to. */
    String order(JsonNode report) {
        return Report.work(site.staff(Role.DISPATCHER), report).replace("/api", "");
    }
}
