package io.anju.database.copy;

import io.anju.database.server.FirstColumn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of all companies, each after those it points at. */
final class CopiedTables {

    private static final String PROTECTED = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relrowsecurity order by 1""";

    private static final String COLUMNS = """
            select quote_ident(attname) from pg_attribute
            where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = '' order by attnum""";

    private static final String POINTED_AT = """
            select distinct format('%I.%I', n.nspname, c.relname) from pg_constraint f
            join pg_class c on c.oid = f.confrelid join pg_namespace n on n.oid = c.relnamespace
            where f.contype = 'f' and f.conrelid = cast(? as regclass) and f.confrelid <> f.conrelid""";

    private final Connection connection;
    private final List<CopiedTable> ordered = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private CopiedTables(Connection connection) {
        this.connection = connection;
    }

    static List<CopiedTable> of(Connection owner) throws SQLException {
        var tables = new CopiedTables(owner);
        for (var name : FirstColumn.of(owner, PROTECTED)) {
            tables.add(name);
        }
        return tables.ordered;
    }

    private void add(String name) throws SQLException {
        if (seen.add(name)) {
            for (var first : FirstColumn.of(connection, POINTED_AT, name)) {
                add(first);
            }
            ordered.add(new CopiedTable(name, FirstColumn.of(connection, COLUMNS, name)));
        }
    }
}
