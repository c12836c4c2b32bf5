package io.anju.requests.category;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CategoryStore {

    private final JdbcClient jdbc;

    CategoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Map<String, Category> categories() {
        var all = new LinkedHashMap<String, Category>();
        jdbc.sql("select * from requests.category order by position, code")
                .query(CategoryStore::category)
                .list()
                .forEach(category -> all.put(category.code(), category));
        return all;
    }

    @Transactional(readOnly = true)
    public List<PriorityMatrix.Rule> rules() {
        return jdbc.sql("select impact, urgency, priority from requests.priority_rule")
                .query((row, number) -> new PriorityMatrix.Rule(
                        Impact.valueOf(row.getString(1)),
                        Urgency.valueOf(row.getString(2)),
                        Priority.valueOf(row.getString(3))))
                .list();
    }

    /** Adds it after the others; false if the code is taken. */
    boolean insert(Actor actor, Category category) {
        return write("""
                insert into requests.category (company_id, code, zh, en, pinyin, kinds, skill, impact, urgency, liability,
                    chargeable, handler_post, active, position, version)
                values (:company, :code, :zh, :en, :pinyin, :kinds, :skill, :impact, :urgency, :liability,
                    :chargeable, :post, :active, (select count(*) from requests.category) + 1, 0)
                on conflict do nothing""", actor, category) == 1;
    }

    /** Changes everything but the code; false if there is no such version. */
    boolean update(Actor actor, Category category) {
        return write("""
                update requests.category set zh = :zh, en = :en, pinyin = :pinyin, kinds = :kinds, skill = :skill,
                    impact = :impact, urgency = :urgency, liability = :liability, chargeable = :chargeable,
                    handler_post = :post, active = :active, version = version + 1
                where company_id = :company and code = :code and version = :version""", actor, category) == 1;
    }

    void put(Actor actor, PriorityMatrix.Rule rule, Instant at) {
        jdbc.sql("""
                        insert into requests.priority_rule (company_id, impact, urgency, priority, changed_at, changed_by)
                        values (:company, :impact, :urgency, :priority, :at, :by)
                        on conflict (company_id, impact, urgency) do update
                            set priority = excluded.priority, changed_at = excluded.changed_at,
                                changed_by = excluded.changed_by""")
                .param("company", actor.company().value())
                .param("impact", rule.impact().name())
                .param("urgency", rule.urgency().name())
                .param("priority", rule.priority().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private int write(String sql, Actor actor, Category category) {
        var liability = category.liability();
        return jdbc.sql(sql)
                .param("company", actor.company().value())
                .param("code", category.code())
                .param("zh", category.zh())
                .param("en", category.en())
                .param("pinyin", category.pinyin())
                .param("kinds", category.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("skill", category.skill())
                .param("impact", category.impact().name())
                .param("urgency", category.urgency().name())
                .param("liability", liability == null ? null : liability.name())
                .param("chargeable", category.chargeable())
                .param("post", category.handlerPost())
                .param("active", category.active())
                .param("version", category.version())
                .update();
    }

    private static Category category(ResultSet row, int number) throws SQLException {
        return new Category(
                row.getString("code"),
                row.getString("zh"),
                row.getString("en"),
                row.getString("pinyin"),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(RequestKind::valueOf)
                        .toList(),
                row.getString("skill"),
                Impact.valueOf(row.getString("impact")),
                Urgency.valueOf(row.getString("urgency")),
                Optional.ofNullable(row.getString("liability"))
                        .map(Liability::valueOf)
                        .orElse(null),
                row.getBoolean("chargeable"),
                row.getString("handler_post"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
