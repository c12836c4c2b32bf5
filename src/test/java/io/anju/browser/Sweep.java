package io.anju.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Goes from screen to screen and writes down what is wrong with their looks. */
final class Sweep {

    /** With {@code -Danju.everybody=true} at every width and in every language, else where it is tightest. */
    static final boolean EVERYWHERE = Boolean.getBoolean("anju.everybody");

    private static final int[] WIDTHS = EVERYWHERE ? new int[] {320, 390, 1024, 1280} : new int[] {320, 1024};
    private static final Pattern LOADING = Pattern.compile("正在载入|Loading");

    private static final Pattern NOT_THERE =
            Pattern.compile("没有这个页面|There is no such page|您没有查看这里的权限|You are not allowed to see this");

    /** What of a page stands out at the right, outside of what scrolls by itself. */
    private static final String OVERFLOW = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const clipped = (one) => one && one !== document.body
                && (getComputedStyle(one).overflowX !== 'visible' || clipped(one.parentElement));
              const out = [...document.querySelectorAll('body *')]
                .filter((one) => one.getBoundingClientRect().right > width + 1 && !clipped(one.parentElement))
                .map((one) => `${one.tagName} .${one.className} ${one.textContent.slice(0, 30)}`);
              return out.length ? out.slice(0, 4) : ['the page'];
            }""";

    /** Serious and critical findings of axe, each with its first places; what is not asked of it by name is asked in full. */
    private static final String FINDINGS = """
            (rules) => axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
              .then(({ violations }) => violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => `${id}: ` + nodes.slice(0, 3)
                  .map(({ target, failureSummary }) => `${target} ${failureSummary.replace(/\\s+/g, ' ')}`).join(' | ')))""";

    private final Page page;
    private final Traffic traffic;
    private final List<String> findings = new ArrayList<>();
    private final String axe;

    Sweep(Screen screen) {
        this.page = screen.page();
        this.traffic = Traffic.of(page);
        try {
            this.axe = Files.readString(Path.of("web/node_modules/axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> findings() {
        return findings;
    }

    /** Looks at a screen in light with the eyes of axe, and again at its contrasts in the dark. */
    void audit(String path) {
        open(path);
        page.evaluate(axe);
        look(path, ColorScheme.LIGHT, null);
        look(path, ColorScheme.DARK, List.of("color-contrast"));
    }

    private void look(String path, ColorScheme scheme, @Nullable List<String> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        traffic.settle();
        note(path + " " + scheme, FINDINGS, rules);
    }

    /** Looks whether a screen fits at every width, in this language. */
    void measure(String path, String language) {
        page.evaluate("language => localStorage.setItem('anju.locale', language)", language);
        open(path);
        for (var width : WIDTHS) {
            page.setViewportSize(width, 800);
            traffic.settle();
            note(path + " " + language + " " + width, OVERFLOW, null);
        }
    }

    /** Opens a screen for the sake of its looks: it has to be there and to be one's own. */
    private void open(String path) {
        page.navigate(path);
        // moving pictures would be measured on their way
        page.addStyleTag(new Page.AddStyleTagOptions()
                .setContent("*, ::before, ::after { transition: none !important; animation: none !important }"));
        assertThat(page.getByRole(AriaRole.MAIN)
                        .or(page.getByRole(AriaRole.HEADING))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.STATUS, new Page.GetByRoleOptions().setName(LOADING)))
                .hasCount(0);
    }

    private void note(String where, String script, @Nullable Object argument) {
        for (var finding : (List<?>) page.evaluate(script, argument)) {
            findings.add(where + ": " + finding);
        }
    }
}
