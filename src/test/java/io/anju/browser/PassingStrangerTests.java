package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PassingStrangerTests {

    @Autowired
    Estate estate;

    @Test
    void a_stranger_reports_by_a_label_and_anybody_with_the_link_can_follow_it(Screens screens) {
        var site = estate.build();
        var stranger = screens.phone("stranger").open(Estate.label(site, site.washroom()));

        stranger.sees("您在这里").sees("东侧女卫");
        stranger.exactly("漏水").click();
        stranger.field("说一句").fill("洗手台下面在滴水");
        stranger.by(AriaRole.CHECKBOX, "我看过隐私说明").check();
        stranger.exactly("发出").click();

        stranger.sees("收到了").sees("报事号").sees("我们答应您");
        stranger.button("看进度").click();
        assertThat(stranger.heading("报事进度")).isVisible();
        var link = stranger.page().url();
        var another = screens.phone("another").open(link);
        another.sees("您报了：洗手台下面在滴水");
        assertThat(another.page()).hasURL(link);
    }
}
