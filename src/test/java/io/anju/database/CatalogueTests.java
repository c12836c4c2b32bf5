package io.anju.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnjuTest
class CatalogueTests {

    private static final Path ADR = Path.of("docs/adr/0003-row-level-security-and-system-tables.md");
    private static final Pattern LINE = Pattern.compile("^\\| `([a-z_.]+)` \\| ([^|]+) \\|.*\\|$", Pattern.MULTILINE);

    private static final String TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'history')
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_table_belongs_to_a_company_and_is_locked_to_it_or_stands_in_the_list() throws IOException {
        var unlocked = names("""
                and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select 1 from pg_attribute a
                        where a.attrelid = c.oid and a.attname = 'company_id' and a.attnotnull)
                    and exists (select 1 from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
                        and p.qual like '%company_id = (NULLIF(current_setting(''anju.company''%'
                        and p.permissive = 'PERMISSIVE' and p.roles = '{public}' and p.cmd = 'ALL'))""");
        assertThat(unlocked)
                .containsExactlyElementsOf(listed("Tables without a company").keySet());
    }

    @Test
    void no_other_policy_opens_a_table() {
        var open = jdbc.sql("""
                        select schemaname || '.' || tablename || ' ' || policyname from pg_policies
                        where not (policyname = 'company' and qual like '%anju.company%')
                          and not (policyname = 'system' and roles = array[(current_database() || '_system')::name])""").query(String.class).list();
        assertThat(open).isEmpty();
    }

    @Test
    void the_system_role_may_do_exactly_what_is_listed() throws IOException {
        var expected = listed("Protected tables that the system role may use");
        expected.putAll(listed("Tables without a company"));
        assertThat(granted("system")).isEqualTo(expected);
    }

    @Test
    void the_application_role_may_use_no_table_without_a_company_and_cannot_truncate() throws IOException {
        var granted = granted("app");
        assertThat(granted)
                .doesNotContainKeys(listed("Tables without a company").keySet().toArray(String[]::new));
        assertThat(granted.values()).noneMatch(rights -> rights.contains("truncate") || rights.contains("references"));
        assertThat(granted.get("trail.entry")).isEqualTo("select, insert, update (actor, facts)");
        assertThat(granted.get("trail.redaction")).isEqualTo("select, insert");
        assertThat(granted.get("trail.seal")).isEqualTo("select, insert");
    }

    @Test
    void the_roles_at_work_own_nothing_and_cannot_bypass_a_policy() {
        var roles = jdbc.sql("""
                        select rolname from pg_roles r
                        where rolname in (current_database() || '_app', current_database() || '_system',
                            current_database() || '_owner')
                          and (rolsuper or rolbypassrls or rolcreaterole or (rolname not like '%owner'
                            and exists (select 1 from pg_class c where c.relowner = r.oid)))""").query(String.class).list();
        assertThat(roles).isEmpty();
    }

    @Test
    void every_view_reads_with_the_rights_of_its_reader() {
        var views = jdbc.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                          and not coalesce(c.reloptions::text[] @> array['security_invoker=true'], false)""").query(String.class).list();
        assertThat(views).isEmpty();
    }

    private List<String> names(String condition) {
        return jdbc.sql("select n.nspname || '.' || c.relname " + TABLES + condition + " order by 1")
                .query(String.class)
                .list();
    }

    private Map<String, String> granted(String role) {
        var rights = new TreeMap<String, String>();
        jdbc
                .sql("""
                        with grantee as (select oid from pg_roles where rolname = current_database() || :suffix),
                        rights as (
                            select c.oid, lower(x.privilege_type) as kind, '' as columns
                            from pg_class c, aclexplode(c.relacl) x, grantee g where x.grantee in (g.oid, 0)
                            union all
                            select a.attrelid, lower(x.privilege_type),
                                ' (' || string_agg(a.attname, ', ' order by a.attnum) || ')'
                            from pg_attribute a, aclexplode(a.attacl) x, grantee g where x.grantee in (g.oid, 0)
                            group by a.attrelid, x.privilege_type)
                        select n.nspname || '.' || c.relname as name,
                            (select string_agg(r.kind || r.columns, ', '
                                order by position(r.kind in 'select insert update delete')) from rights r
                             where r.oid = c.oid) as rights
                        """ + TABLES)
                .param("suffix", "_" + role)
                .query((row, number) -> new String[] {row.getString("name"), row.getString("rights")})
                .list()
                .stream()
                .filter(row -> row[1] != null)
                .forEach(row -> rights.put(row[0], row[1]));
        return rights;
    }

    private static Map<String, String> listed(String heading) throws IOException {
        var section = Files.readString(ADR).split("### " + heading + "\n", 2)[1].split("\n#|\n[A-Z]", 2)[0];
        var rights = new TreeMap<String, String>();
        LINE.matcher(section).results().forEach(line -> rights.put(line.group(1), line.group(2)));
        return rights;
    }
}
