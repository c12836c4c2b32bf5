package io.anju.codes;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The label lists of the company in scope. */
@Service
public class CodeLists {

    private final JdbcClient jdbc;

    CodeLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seeds a list with its defaults, in their order; labels that exist already stay as they are. */
    @Transactional
    public void define(Actor actor, String list, List<Label> labels) {
        labels.forEach(label -> insert(actor, list, label));
    }

    /** The list's names in this company. */
    @Transactional(readOnly = true)
    public List<String> names() {
        return jdbc.sql("select distinct list from codes.label order by list")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** All labels in their order, inactive ones included; empty for an unknown list. */
    @Transactional(readOnly = true)
    public List<Label> labels(String list) {
        return jdbc.sql("select * from codes.label where list = ? order by position, code")
                .param(list)
                .query(CodeLists::label)
                .list();
    }

    /** The label of a code, also of an inactive one. */
    @Transactional(readOnly = true)
    public Optional<Label> label(String list, String code) {
        return jdbc.sql("select * from codes.label where list = ? and code = ?")
                .params(list, code)
                .query(CodeLists::label)
                .optional();
    }

    /** Refuses ({@code code-unknown}) a code that may not be chosen now; {@code field} names it in the error. */
    @Transactional(readOnly = true)
    public void require(String list, String code, String field) {
        if (label(list, code).filter(Label::active).isEmpty()) {
            throw Refused.field(field, "code-unknown");
        }
    }

    /** Adds a label to an existing list; refuses ({@code code-taken}) a code that the list has. */
    @Transactional
    void add(Actor actor, String list, Label label) {
        if (labels(list).isEmpty()) {
            throw Refused.missing("code-list");
        }
        if (insert(actor, list, label) == 0) {
            throw Refused.field("code", "code-taken");
        }
    }

    /** Changes everything of a label but its code. */
    @Transactional
    void change(String list, Label label) {
        var changed = jdbc.sql("""
                        update codes.label set zh = :zh, en = :en, pinyin = :pinyin, active = :active, version = version + 1
                        where list = :list and code = :code""")
                .param("zh", label.zh())
                .param("en", label.en())
                .param("pinyin", label.pinyin())
                .param("active", label.active())
                .param("list", list)
                .param("code", label.code())
                .update();
        if (changed == 0) {
            throw Refused.missing("code");
        }
    }

    private int insert(Actor actor, String list, Label label) {
        return jdbc.sql("""
                        insert into codes.label (company_id, list, code, zh, en, pinyin, active, position)
                        values (:company, :list, :code, :zh, :en, :pinyin, :active,
                            (select coalesce(max(position), 0) + 1 from codes.label where list = :list))
                        on conflict do nothing""")
                .param("company", actor.company().value())
                .param("list", list)
                .param("code", label.code())
                .param("zh", label.zh())
                .param("en", label.en())
                .param("pinyin", label.pinyin())
                .param("active", label.active())
                .update();
    }

    private static Label label(ResultSet row, int number) throws SQLException {
        return new Label(
                row.getString("code"),
                row.getString("zh"),
                row.getString("en"),
                row.getString("pinyin"),
                row.getBoolean("active"));
    }
}
