package io.anju.requests.category;

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

    /** The last change of a category. */
    record Change(String code, Instant at, String by) {}

    @Transactional(readOnly = true)
    public Map<String, Category> categories() {
        var all = new LinkedHashMap<String, Category>();
        jdbc.sql("select * from requests.category order by position, code")
                .query(CategoryStore::category)
                .list()
                .forEach(category -> all.put(category.code(), category));
        return all;
    }

    /** Who changed each of them last, and when; in the order of {@link #categories}. */
    @Transactional(readOnly = true)
    public List<Change> changes() {
        return jdbc.sql("select code, changed_at, changed_by from requests.category order by position, code")
                .query((row, number) -> new Change(
                        row.getString("code"), row.getTimestamp("changed_at").toInstant(), row.getString("changed_by")))
                .list();
    }

    /** Adds it after the others; false if the code is taken. */
    boolean insert(Actor actor, Category category, Instant at) {
        return write("""
                insert into requests.category (company_id, code, zh, en, pinyin, kinds, skill, impact, urgency, liability,
                    chargeable, handler_post, active, position, version, changed_at, changed_by)
                values (:company, :code, :zh, :en, :pinyin, :kinds, :skill, :impact, :urgency, :liability,
                    :chargeable, :post, :active, (select count(*) from requests.category) + 1, 0, :at, :by)
                on conflict do nothing""", actor, category, at) == 1;
    }

    /** Changes everything but the code; false if there is no such version. */
    boolean update(Actor actor, Category category, Instant at) {
        return write("""
                update requests.category set zh = :zh, en = :en, pinyin = :pinyin, kinds = :kinds, skill = :skill,
                    impact = :impact, urgency = :urgency, liability = :liability, chargeable = :chargeable,
                    handler_post = :post, active = :active, version = version + 1, changed_at = :at, changed_by = :by
                where company_id = :company and code = :code and version = :version""", actor, category, at) == 1;
    }

    private int write(String sql, Actor actor, Category category, Instant at) {
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
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
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
