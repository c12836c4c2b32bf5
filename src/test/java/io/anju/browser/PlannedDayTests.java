package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.anju.deadlines.Priority;
import io.anju.identity.Role;
import io.anju.journeys.Site;
import io.anju.kernel.Ids;
import io.anju.kernel.SubjectRef;
import io.anju.workorders.OpenWorkOrder;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.WorkOrders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PlannedDayTests {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TOMORROW = LocalDate.now(HERE).plusDays(1);

    @Autowired
    Estate estate;

    @Test
    void a_day_is_proposed_changed_by_mouse_and_keys_published_and_seen_by_whoever_goes(Screens screens) {
        var site = estate.build();
        var liu = site.technician("刘勇");
        site.technician("周德明");
        var light = order(site, "走廊灯不亮", null);
        order(site, "热水器漏水", at(14));
        var shen = screens.desk("shen");
        shen.signIn(
                "/desk/schedule?project=" + site.project().value() + "&day=" + TOMORROW,
                estate.login(site, Role.DISPATCHER));
        shen.button("排明天").click();
        shen.sees("草案：排下 2 单");

        drag(shen, bar(shen, "走廊灯不亮"), "周德明");
        assertThat(shen.by(AriaRole.GROUP, "周德明").getByRole(AriaRole.BUTTON, named("走廊灯不亮")))
                .isVisible();
        giveByKeys(shen, "刘勇");
        assertThat(shen.by(AriaRole.GROUP, "刘勇").getByRole(AriaRole.BUTTON, named("走廊灯不亮")))
                .isVisible();
        hearTheWarning(shen);

        shen.button("发布这天的行程").click();
        shen.sees("已发布");
        needs(site, light);
        screens.phone("liu")
                .signIn("/field/", estate.login(site, liu.account()))
                .sees("明日行程")
                .sees("走廊灯不亮")
                .sees("要带：人字梯、LED 灯管 ×2");
    }

    /** Holds it first: what speaks against it is said before the button is let go. */
    private static void drag(Screen shen, Locator bar, String to) {
        bar.scrollIntoViewIfNeeded();
        var box = bar.boundingBox();
        var mouse = shen.page().mouse();
        mouse.move(box.x + 4, box.y + 10);
        mouse.down();
        var line = shen.by(AriaRole.GROUP, to).boundingBox();
        mouse.move(box.x + 12, box.y + 14);
        mouse.move(box.x + 30, line.y + 20);
        shen.sees("走廊灯不亮：" + to).sees("没有冲突");
        mouse.up();
    }

    private static void giveByKeys(Screen shen, String to) {
        bar(shen, "走廊灯不亮").focus();
        shen.press("m");
        shen.sees("走廊灯不亮：周德明");
        shen.press("ArrowUp");
        shen.sees("走廊灯不亮：" + to);
        shen.press("Enter");
    }

    /** An appointment that would not be kept is said before the drop, and it stays where it was. */
    private static void hearTheWarning(Screen shen) {
        bar(shen, "热水器漏水").focus();
        shen.press("m", "Shift+ArrowRight", "Shift+ArrowRight");
        shen.sees("不在约定的时间里");
        shen.press("Escape");
        assertThat(shen.page().getByText("不在约定的时间里")).hasCount(0);
        assertThat(bar(shen, "热水器漏水")).not().hasAttribute("data-moved", "true");
    }

    private static Locator bar(Screen shen, String title) {
        return shen.by(AriaRole.BUTTON, title).first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Instant at(int hour) {
        return TOMORROW.atTime(hour, 0).atZone(HERE).toInstant();
    }

    private static void needs(Site site, WorkOrderId order) {
        var lights = List.of(Map.of("part", "LED_TUBE", "amount", 2));
        site.staff(Role.DISPATCHER)
                .put(
                        "/api/work-orders/" + order.value() + "/equipment",
                        Map.of("tools", List.of("LADDER"), "parts", lights));
    }

    /** Work of a day to come, which nobody is asked for yet. */
    private static WorkOrderId order(Site site, String title, @Nullable Instant appointed) {
        var company = site.company();
        var asked = new OpenWorkOrder(
                new SubjectRef("request", Ids.next()),
                null,
                site.project(),
                site.office(),
                null,
                title,
                null,
                "light-out",
                Site.SKILL,
                Priority.P4,
                null,
                false,
                false,
                Instant.now(),
                appointed,
                appointed == null ? null : appointed.plusSeconds(3_600),
                null);
        return company.inTransaction(
                () -> site.context().getBean(WorkOrders.class).open(company.system(), asked));
    }
}
