package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.anju.identity.Role;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class KnownOutageTests {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @Autowired
    Estate estate;

    @Test
    void a_report_joins_an_outage_and_whoever_is_still_without_has_somebody_sent(Screens screens) {
        var site = estate.build();
        site.technician("刘勇");
        var resident = site.resident("何美琳", "13812346021");
        var shen = screens.desk("shen").signIn("/desk/outages", estate.login(site, Role.DISPATCHER));
        declare(shen);

        var he = screens.phone("he").signIn("/home/", estate.login(site, resident.account()));
        he.sees("停水").sees("恢复");
        report(he);
        he.sees("正在统一处理");
        shen.page().reload();
        shen.sees("1 件未结，共 1 件");

        tell(shen);
        he.open("/home/notices").sees("管件已到场");
        allClear(shen);
        stillOut(he);

        var queue = shen.open("/desk/queue").by(AriaRole.BUTTON, "停水").first();
        queue.click();
        shen.sees("家里还没好").sees("刘勇");
        assertThat(shen.page().getByText("属于停水")).hasCount(0);
    }

    private static void declare(Screen shen) {
        shen.button("发布停供").first().click();
        shen.by(AriaRole.COMBOBOX, "部位").click();
        shen.page().getByTitle("整个项目").click();
        shen.field("预计恢复").fill(inHours(2));
        shen.button("发布并通知 1 人").click();
        assertThat(shen.heading("停水 · 金文大厦")).isVisible();
        shen.sees("还没有并入的报事");
    }

    private static void report(Screen he) {
        he.link("报事报修").click();
        he.exactly("更多").click();
        he.exactly("停水").click();
        he.sees("我们已经知道停水").sees("不用再报");
        he.exactly("发出").click();
        he.sees("收到了");
        he.button("看进度").click();
    }

    private static void tell(Screen shen) {
        shen.exactly("更新进展").click();
        var panel = shen.by(AriaRole.DIALOG, "更新进展");
        panel.getByLabel("预计恢复").fill(inHours(3));
        panel.getByLabel("进展", new Locator.GetByLabelOptions().setExact(false))
                .last()
                .fill("管件已到场，正在安装");
        act(panel, "更新进展");
        shen.sees("管件已到场");
    }

    private static void allClear(Screen shen) {
        shen.exactly("恢复，解除").click();
        var panel = shen.by(AriaRole.DIALOG, "恢复，解除");
        panel.getByLabel("结果").fill("更换水泵接触器，已恢复供水");
        act(panel, "恢复，解除");
        shen.sees("已恢复");
    }

    private static void stillOut(Screen he) {
        he.open("/home/requests");
        he.link("停水").click();
        he.exactly("我家还没恢复").click();
        he.field("现在是什么情况？").fill("家里还没好");
        he.exactly("发出，请人上门").click();
        he.sees("正在等师傅接单");
    }

    private static void act(Locator panel, String name) {
        panel.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** As the wall of the tower will show it. */
    private static String inHours(int hours) {
        return LocalDateTime.now(HERE)
                .plusHours(hours)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
