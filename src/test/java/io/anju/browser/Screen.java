package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.anju.identity.TestAccounts;
import io.anju.journeys.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One page and the hands on it. Things are found by their role and by what they are called. */
final class Screen {

    private final String whose;
    private final Page page;
    private final Complaints complaints;

    Screen(String whose, Page page) {
        this.whose = whose;
        this.page = page;
        this.complaints = Complaints.of(page);
    }

    String whose() {
        return whose;
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints.all();
    }

    /** Takes the network away, or gives it back; the browser may say that it is missing. */
    void offline(boolean away) {
        complaints.allow("net::ERR_INTERNET_DISCONNECTED");
        page.context().setOffline(away);
    }

    /** Whoever looks also where they may not is refused, and the browser writes that down. */
    Screen curious() {
        complaints.allow("403 (Forbidden)");
        return this;
    }

    Screen open(String path) {
        page.navigate(path);
        return this;
    }

    /** Opens the page and signs in there. */
    Screen signIn(String path, String login) {
        open(path);
        page.getByLabel(Pattern.compile("账号")).fill(login);
        var password = page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true));
        password.fill(TestAccounts.PASSWORD);
        button("登录安居").click();
        assertThat(password).hasCount(0);
        return this;
    }

    Locator button(String name) {
        return by(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return by(AriaRole.LINK, name);
    }

    Locator heading(String name) {
        return by(AriaRole.HEADING, name);
    }

    /** The field that is called so. */
    Locator field(String label) {
        return page.getByLabel(label);
    }

    /** Whatever of this role has these words in its name. */
    Locator by(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    /** The button that is called just so. */
    Locator exactly(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Takes a picture with the camera behind this label. */
    Screen photo(String label) {
        field(label).setInputFiles(new FilePayload("photo.png", "image/png", Pictures.png()));
        return this;
    }

    /** Waits until these words can be read. */
    Screen sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    Screen press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Screen type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Keeps a picture of the page and what it says. */
    void keep(Path file) {
        try {
            Files.createDirectories(file.getParent());
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(file + ".png")));
            var said = page.url() + "\n" + String.join("\n", complaints()) + "\n"
                    + page.locator("body").ariaSnapshot();
            Files.writeString(Path.of(file + ".txt"), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
