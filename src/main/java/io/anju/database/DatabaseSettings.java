package io.anju.database;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param home folder of everything this installation keeps ({@code ANJU_HOME})
 * @param url JDBC address of an external server; absent means the embedded one ({@code ANJU_DB_URL})
 * @param user the external server's owner login: owns the database and may create roles
 * @param password of that login
 * @param name the embedded server's database
 * @param fresh drop and make the embedded database anew at start; for tests
 * @param poolSize connections of the application role
 * @param patience how long a statement may go without an answer; whoever waits at the door hears within a second more
 */
@ConfigurationProperties("anju.database")
public record DatabaseSettings(
        Path home,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("anju") String name,
        @DefaultValue("false") boolean fresh,
        @DefaultValue("10") int poolSize,
        @DefaultValue("4s") Duration patience) {}
