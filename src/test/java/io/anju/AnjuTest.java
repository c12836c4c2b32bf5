package io.anju;

import io.anju.database.server.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.EnableScenarios;

/** The whole application against the real database, without background jobs: a test moves time and work itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        properties = {
            "anju.database.home=target/test-home",
            "anju.world=tests",
            "db-scheduler.enabled=false",
            "springdoc.api-docs.enabled=false"
        })
@AutoConfigureMockMvc
@EnableScenarios
@Import({TestDatabase.class, TestCompanies.class})
public @interface AnjuTest {}
