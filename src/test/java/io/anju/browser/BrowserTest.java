package io.anju.browser;

import io.anju.Application;
import io.anju.TestCompanies;
import io.anju.journeys.News;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test in Chromium against the whole application; skipped where no browser was named. The check runs these in a process of
 * their own beside all others, so they share no folder with them.
 */
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({BrowserThere.class, ScreensExtension.class})
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anju.database.home=target/browser-home",
            "anju.database.fresh=true",
            "anju.world=tests",
            "springdoc.api-docs.enabled=false"
        })
@AutoConfigureMockMvc
@Import({TestCompanies.class, News.class, Estate.class})
@interface BrowserTest {}
