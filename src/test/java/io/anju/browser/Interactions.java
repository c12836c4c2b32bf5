package io.anju.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.anju.identity.Role;
import io.anju.journeys.Report;
import io.anju.journeys.Site;
import io.anju.journeys.Work;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goal P8: whatever is touched shows it within a tenth of a second; {@code bin/bench touches} asks for it, the check does not. */
@BrowserTest
class Interactions {

    private static final int TIMES = Integer.getInteger("anju.touches", 1);
    private static final double GOAL = 100;

    /** More than the page of a list holds. */
    private static final int MANY = 70;

    @Autowired
    Estate estate;

    @Test
    void a_queue_answers_at_once(Screens screens) {
        var site = busy();
        var shen = screens.desk("shen");
        var touches = Touches.on(shen, 1);
        shen.signIn("/desk/queue", estate.login(site, Role.DISPATCHER));
        for (var time = 0; time < TIMES; time++) {
            var row = shen.by(AriaRole.BUTTON, "走廊灯 " + (time % 20 + 2)).first();
            touches.click("queue: choose a request", row);
            touches.press("queue: next request by key", "j");
            touches.press("queue: open the intake", "n");
            touches.press("intake: a key in the telephone field", "1");
            touches.press("intake: close", "Escape");
            touches.click("queue: only mine", shen.button("我的"));
            touches.click("queue: everything", shen.by(AriaRole.BUTTON, "全部").first());
            touches.press("search: go there", "/");
            touches.press("search: a key", "1");
            touches.quietly(() -> shen.press("Backspace", "Escape"));
        }
        assertThat(touches.told().values()).allMatch(median -> median <= GOAL);
    }

    @Test
    void lists_of_the_desk_answer_at_once(Screens screens) {
        var site = busy();
        var gu = screens.desk("gu");
        var touches = Touches.on(gu, 1);
        gu.signIn("/desk/work-orders", estate.administrator(site));
        for (var time = 0; time < TIMES; time++) {
            touches.quietly(() -> gu.open("/desk/work-orders"));
            touches.click("orders: next page", gu.button("下一页"));
            touches.click("orders: go to the search", gu.by(AriaRole.SEARCHBOX, "搜编号、房号、标题"));
            touches.press("orders: a key in the search", "1");
            touches.quietly(() -> gu.press("Backspace"));
            touches.quietly(() -> gu.by(AriaRole.COMBOBOX, "状态").focus());
            touches.press("orders: another state", "ArrowDown");
            touches.quietly(() -> gu.open("/desk/registers/people"));
            touches.click("people: another order", gu.by(AriaRole.COLUMNHEADER, "姓名"));
            touches.click("people: open a form", gu.button("登记"));
            touches.press("form: a key", "a");
            touches.press("form: close", "Escape");
        }
        assertThat(touches.told().values()).allMatch(median -> median <= GOAL);
    }

    @Test
    void the_phone_of_a_technician_answers_at_once(Screens screens) {
        var site = estate.build();
        var worker = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var report = Report.darkOffice(site).with("title", "灯不亮").byPhone(desk);
        var work = new Work(worker.at(), Report.work(desk, report));
        work.accept();
        work.arrive(site.label(site.office()));
        var liu = screens.phone("liu");
        var touches = Touches.on(liu, Touches.PHONE);
        liu.signIn("/field/", estate.login(site, worker.account()));
        for (var time = 0; time < TIMES; time++) {
            touches.click("jobs: open a job", liu.link("灯不亮"));
            touches.click("job: pause", liu.button("暂停").first());
            touches.press("pause: close", "Escape");
            touches.quietly(() -> liu.open("/field/"));
        }
        assertThat(touches.told().values()).allMatch(median -> median <= GOAL);
    }

    @Test
    void the_phone_of_a_resident_answers_at_once(Screens screens) {
        var site = estate.build();
        var he = screens.phone("he");
        var touches = Touches.on(he, Touches.PHONE);
        he.signIn(
                "/home/", estate.login(site, site.resident("何美琳", "13812346021").account()));
        for (var time = 0; time < TIMES; time++) {
            touches.quietly(() -> he.open("/home/"));
            touches.click("start: report", he.link("报事报修"));
            touches.click("report: what it is", he.exactly("漏水"));
            touches.quietly(he.field("说一句")::focus);
            touches.press("report: a key", "a");
            touches.click(
                    "report: when",
                    he.page().locator(".req-chip[aria-pressed=false]").last());
            touches.click("report: send", he.exactly("发出"));
            touches.click("receipt: progress", he.button("看进度"));
        }
        assertThat(touches.told().values()).allMatch(median -> median <= GOAL);
    }

    /** A tower on a bad day. */
    private Site busy() {
        var site = estate.build();
        var desk = site.staff(Role.DISPATCHER);
        for (var number = 0; number < MANY; number++) {
            Report.darkOffice(site).with("title", "走廊灯 " + number).byPhone(desk);
            site.resident("住户 " + number, "138%08d".formatted(number));
        }
        return site;
    }
}
