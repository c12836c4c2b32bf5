package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import io.anju.identity.Role;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SignOutTests {

    @Autowired
    Estate estate;

    @Test
    void whoever_signs_out_sees_the_way_in_and_nothing_else(Screens screens) {
        var site = estate.build();
        var he = site.resident("何美琳", "13812346021");
        var phone = screens.phone("he").signIn("/home/", estate.login(site, he.account()));
        phone.link("我的").last().click();
        phone.exactly("退出登录").click();
        phone.sees("还没有账号");
        assertThat(phone.page().getByText("何美琳")).hasCount(0);

        var liu = screens.phone("liu")
                .signIn("/field/", estate.login(site, site.technician("刘勇").account()));
        liu.link("我的").click();
        liu.exactly("退出所有设备").click();
        liu.sees("登录安居");

        var shen = screens.desk("shen").signIn("/desk/", estate.login(site, Role.DISPATCHER));
        shen.button("设置和退出").click();
        shen.exactly("退出登录").click();
        shen.sees("登录安居");
    }

    @Test
    void nothing_is_asked_on_for_whoever_has_left(Screens screens) {
        var site = estate.build();
        var shen = screens.desk("shen");
        var slow = new ArrayList<Route>();
        shen.page().route("**/api/queue?*", slow::add);
        shen.signIn("/desk/", estate.login(site, Role.DISPATCHER));
        shen.page().waitForCondition(() -> !slow.isEmpty());
        shen.button("设置和退出").click();
        shen.exactly("退出登录").click();
        shen.sees("登录安居");
        slow.forEach(Route::resume);
        shen.page().reload();
        shen.sees("登录安居");
    }

    @Test
    void who_cannot_leave_without_network_keeps_the_page_and_reads_why(Screens screens) {
        var site = estate.build();
        var liu = screens.phone("liu")
                .signIn("/field/", estate.login(site, site.technician("刘勇").account()));
        liu.link("我的").click();
        liu.offline(true);
        liu.exactly("退出登录").click();
        liu.sees("连不上服务器，请检查网络").sees("刘勇");
        liu.page().reload();
        liu.sees("刘勇");
        liu.offline(false);
        liu.exactly("退出登录").click();
        liu.sees("登录安居");
    }
}
