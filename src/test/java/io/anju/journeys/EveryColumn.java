package io.anju.journeys;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for words in every column of every table that belongs to companies, as the catalogue lists them today: the witness of an
 * erasure, who does not know what was meant to be erased.
 */
public final class EveryColumn {

    private final JdbcClient jdbc;

    /** @param jdbc sees the rows in question: as the superuser, or in the scope and transaction of a company */
    public EveryColumn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns, as {@code schema.table.column}, in which one of the words stands. */
    public Set<String> with(Collection<String> words) {
        record Column(String table, String name, String type) {}
        var columns = jdbc.sql("""
                        select c.table_schema || '.' || c.table_name as tab, c.column_name, c.data_type
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                          and c.data_type in ('text', 'json', 'jsonb', 'ARRAY', 'bytea', 'character varying')
                          and exists (select 1 from information_schema.columns k where k.table_schema = c.table_schema
                                      and k.table_name = c.table_name and k.column_name = 'company_id')""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        var found = new TreeSet<String>();
        for (var column : columns) {
            for (var word : words) {
                var text = column.type.equals("bytea")
                        ? "position(convert_to(:word, 'UTF8') in \"%s\") > 0"
                        : "position(:word in \"%s\"::text) > 0";
                var there = jdbc.sql("select exists (select 1 from %s where %s)"
                                .formatted(column.table, text.formatted(column.name)))
                        .param("word", word)
                        .query(Boolean.class)
                        .single();
                if (there) {
                    found.add(column.table + "." + column.name);
                }
            }
        }
        return found;
    }
}
