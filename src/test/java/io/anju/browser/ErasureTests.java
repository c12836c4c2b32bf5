package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.anju.identity.Role;
import io.anju.journeys.Site;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ErasureTests {

    private static final String MOVED_OUT = "2026-01-02";

    @Autowired
    Estate estate;

    @Test
    void a_resident_asks_to_be_erased_and_is_as_soon_as_nothing_speaks_against_it(Screens screens) {
        var site = estate.build();
        var he = site.resident("何美琳", "13812346021");
        var phone = screens.phone("he").signIn("/home/privacy", estate.login(site, he.account()));
        ask(phone);

        var gu = screens.desk("gu").signIn("/desk/registers/privacy", estate.login(site, Role.PROJECT_MANAGER));
        agree(gu);
        gu.sees("现在还不能删").sees("和房产的关系还没结束");
        assertThat(gu.button("执行删除")).hasCount(0);

        moveOut(site, he);
        gu.page().reload();
        erase(gu);

        phone.open("/home/privacy").sees("还没有账号");
        gu.open("/desk/registers/privacy?view=all").sees("已办结").sees("已删除的人员");
        assertThat(gu.page().getByText("何**")).hasCount(0);
    }

    private static void ask(Screen phone) {
        phone.exactly("删除我的信息").click();
        phone.sees("账号也不能再登录");
        phone.field("想说明的").fill("搬走了");
        phone.exactly("申请删除").click();
        phone.sees("等物业答复").sees("前答复您");
    }

    private static void agree(Screen gu) {
        gu.link("删除").click();
        gu.sees("搬走了");
        gu.exactly("同意办理").click();
        gu.by(AriaRole.DIALOG, "同意办理")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("同意办理"))
                .click();
        gu.sees("同意，办理中");
    }

    private static void moveOut(Site site, Site.Resident he) {
        var manager = site.staff(Role.PROJECT_MANAGER);
        var person = manager.get("/api/people/" + he.person().value());
        var lived = person.path("units").path(0).path("id").asString();
        manager.post("/api/occupancies/" + lived + "/end", Map.of("on", MOVED_OUT, "reason", "搬走"));
    }

    private static void erase(Screen gu) {
        gu.sees("住户档案");
        assertThat(gu.exactly("执行删除")).isDisabled();
        gu.field("依据").fill("本人申请，已核实身份");
        gu.field("确认").fill("删除");
        gu.exactly("执行删除").click();
        gu.sees("删除结果").sees("已办结");
    }
}
