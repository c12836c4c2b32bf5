package io.anju.database.backup;

import io.anju.database.server.FirstColumn;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which migrations data went through, and which of them this version knows. */
public final class Migrated {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'history' order by table_name";
    private static final String PREFIX = "flyway_schema_history";

    private Migrated() {}

    /** The migrations of a database as {@code module/V1__name.sql}; none where Anju was never started on it. */
    public static List<String> of(Connection database) throws SQLException {
        var found = new ArrayList<String>();
        for (var table : FirstColumn.of(database, TABLES)) {
            var module = table.equals(PREFIX) ? "__root" : table.substring(PREFIX.length() + 1);
            FirstColumn.of(
                            database,
                            "select script from history.\"%s\" where success and type = 'SQL' order by 1"
                                    .formatted(table))
                    .forEach(script -> found.add(module + "/" + script));
        }
        return found;
    }

    /** Those of them that this version does not have: they were made by a newer one. */
    static List<String> unknown(List<String> migrations) throws IOException {
        var known = known();
        return migrations.stream().filter(name -> !known.contains(name)).toList();
    }

    private static Set<String> known() throws IOException {
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
        return Stream.of(resources).map(Migrated::name).collect(Collectors.toSet());
    }

    private static String name(Resource resource) {
        try {
            var parts = resource.getURL().getPath().split("/");
            return parts[parts.length - 2] + "/" + parts[parts.length - 1];
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
