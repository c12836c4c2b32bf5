package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.anju.identity.Role;
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
}
