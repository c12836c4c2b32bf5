package io.anju;

import io.anju.database.server.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole application behind its real web server, for what comes over the wire; without background jobs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "anju.database.home=target/test-home",
            "anju.world=tests",
            "db-scheduler.enabled=false",
            "springdoc.api-docs.enabled=false"
        })
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestCompanies.class})
public @interface ServedTest {}
