package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.anju.identity.Role;
import io.anju.identity.TestAccounts;
import io.anju.journeys.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class KeyboardTests {

    @Autowired
    Estate estate;

    @Test
    void a_dispatcher_takes_a_call_finds_it_in_the_queue_and_gives_it_away_without_a_mouse(Screens screens) {
        var site = estate.build();
        site.resident("何美琳", "13812346021");
        Report.darkOffice(site).with("title", "灯不亮").byPhone(site.staff(Role.DISPATCHER));
        site.technician("刘勇");
        var shen = screens.desk("shen").open("/desk/queue");

        signIn(shen, estate.login(site, Role.DISPATCHER));
        assertThat(shen.button("灯不亮")).isVisible();
        takeTheCall(shen);
        assertThat(shen.heading("吊顶漏水")).isVisible();

        shen.press(".");
        assertThat(shen.by(AriaRole.BUTTON, "紧急 吊顶漏水")).isVisible();
        shen.press("j");
        assertThat(shen.heading("灯不亮")).isVisible();
        shen.press("k");
        assertThat(shen.heading("吊顶漏水")).isVisible();

        give(shen);
    }

    private static void signIn(Screen shen, String login) {
        assertThat(shen.field("账号")).isVisible();
        shen.press("Tab").type(login).press("Tab").type(TestAccounts.PASSWORD).press("Enter");
    }

    private static void takeTheCall(Screen shen) {
        shen.press("n");
        assertThat(shen.field("来电").first()).isFocused();
        shen.type("13812346021");
        shen.sees("认出 1 户");
        shen.press("Enter");
        assertThat(shen.field("什么事").first()).isFocused();
        shen.type("ddls");
        assertThat(shen.by(AriaRole.OPTION, "吊顶漏水")).isVisible();
        shen.press("Enter");
        assertThat(shen.field("怎么说")).isFocused();
        shen.type("水管爆了").press("Control+Enter");
        shen.sees("已登记");
        assertThat(shen.button("看这一件")).isFocused();
        shen.press("Enter");
    }

    private static void give(Screen shen) {
        shen.press("a");
        assertThat(shen.by(AriaRole.COMBOBOX, "指派给谁").first()).isFocused();
        shen.type("wang");
        shen.sees("没有人叫“wang”");
        shen.press("Control+a").type("liuy").press("Enter");
        shen.sees("刘勇 在办");
    }
}
