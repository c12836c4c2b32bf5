package minimal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers one question by asking the database. */
@SpringBootApplication
@RestController
public class Minimal {

    private final JdbcClient jdbc;

    Minimal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Minimal.class, arguments);
    }

    @GetMapping("/")
    String answer() {
        return jdbc.sql("select 'ready'").query(String.class).single();
    }
}
