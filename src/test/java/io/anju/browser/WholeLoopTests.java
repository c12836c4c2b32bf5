package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.anju.identity.Role;
import io.anju.journeys.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class WholeLoopTests {

    @Autowired
    Estate estate;

    @Test
    void a_leak_is_reported_promised_mended_signed_rated_and_followed_up(Screens screens) {
        var site = estate.build();
        var he = screens.phone("he")
                .signIn(
                        "/home/",
                        estate.login(site, site.resident("何美琳", "13812346021").account()));
        var liu = screens.phone("liu")
                .signIn("/field/", estate.login(site, site.technician("刘勇").account()));

        report(he);
        he.sees("正在等师傅接单");
        goThere(liu, site);
        he.sees("已经到了");
        proveAndFinish(liu);
        sign(liu);
        he.sees("您已确认，谢谢");
        accept(screens.desk("gu"), estate.login(site, Role.PROJECT_MANAGER));
        rate(he);
        followUp(screens.desk("shen"), estate.login(site, Role.DISPATCHER));
        he.sees("办完了");
    }

    private static void report(Screen he) {
        he.link("报事报修").click();
        he.photo("拍一张").exactly("漏水").click();
        he.field("说一句").fill("天花板在滴水");
        he.sees("前有人到场");
        he.exactly("发出").click();
        he.sees("收到了").sees("我们答应您");
        he.button("看进度").click();
    }

    private static void goThere(Screen liu, Site site) {
        liu.sees("新派给你").sees("天花板在滴水");
        liu.button("接单，这就去").click();
        liu.link("天花板在滴水").click();
        liu.button("到了，扫码到场").click();
        liu.field("码上的编号").fill(site.label(site.office()));
        liu.exactly("到场").click();
        liu.sees("扫码到场");
    }

    private static void proveAndFinish(Screen liu) {
        liu.photo("拍处理前").photo("拍处理后");
        assertThat(liu.by(AriaRole.IMG, "后 ")).isVisible();
        liu.button("完工，请客户签字").click();
        liu.field("怎么处理的").fill("更换软接，试压不漏");
        liu.exactly("完工").click();
    }

    private static void sign(Screen liu) {
        liu.field("客户姓名").fill("何美琳");
        draw(liu, liu.by(AriaRole.IMG, "已写"));
        assertThat(liu.by(AriaRole.IMG, "已写 1 笔")).isVisible();
        liu.button("确认已修好").click();
        assertThat(liu.button("确认已修好")).hasCount(0);
    }

    private static void draw(Screen screen, Locator glass) {
        var box = glass.boundingBox();
        var mouse = screen.page().mouse();
        mouse.move(box.x + 40, box.y + 60);
        mouse.down();
        mouse.move(box.x + 120, box.y + 120);
        mouse.move(box.x + 200, box.y + 50);
        mouse.up();
    }

    private static void accept(Screen gu, String login) {
        gu.signIn("/desk/work-orders", login);
        gu.link("天花板在滴水").click();
        gu.button("验收通过").click();
        gu.by(AriaRole.DIALOG, "验收通过")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("验收通过"))
                .click();
        gu.sees("project_manager 验收通过");
    }

    private static void rate(Screen he) {
        he.exactly("很满意").click();
        he.sees("您评了：很满意");
    }

    private static void followUp(Screen shen, String login) {
        shen.signIn("/desk/follow-ups", login);
        shen.button("记回访").click();
        var panel = shen.by(AriaRole.DIALOG, "天花板在滴水");
        panel.getByLabel("对方怎么说").fill("不漏了，很满意");
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("记回访"))
                .click();
        shen.sees("没有要回访的");
    }
}
