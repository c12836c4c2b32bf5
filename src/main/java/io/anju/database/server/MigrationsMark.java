package io.anju.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which migrations a database has seen, as a comment on the schema of their histories: one question at a start that has
 * nothing to migrate, where Flyway needs connections and comparisons for each module. Another version of the application
 * has another mark, so Flyway looks whenever there is a doubt.
 */
final class MigrationsMark {

    private static final String ALL = "classpath:db/migration/*/*.sql";

    private final DataSource owner;
    private final String mark;

    /** @param owner connects as who migrates */
    MigrationsMark(DataSource owner) {
        this.owner = owner;
        this.mark = markOfAll();
    }

    /** Whether all of these migrations, and no others, were done here. */
    boolean isThere() {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select obj_description(to_regnamespace('history'), 'pg_namespace')")) {
            rows.next();
            return mark.equals(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of these migrations are done. */
    void put() {
        try (var connection = owner.getConnection()) {
            Sql.run(connection, "comment on schema history is '" + mark + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String markOfAll() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(ALL);
            Arrays.sort(files, Comparator.comparing(MigrationsMark::path));
            for (var file : files) {
                var content = file.getContentAsByteArray();
                digest.update((path(file) + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            }
            return "migrated " + HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder and the name, wherever the application lies. */
    private static String path(Resource file) {
        try {
            var whole = file.getURL().toString();
            return whole.substring(whole.lastIndexOf("db/migration/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
