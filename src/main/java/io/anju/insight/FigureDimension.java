package io.anju.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures are broken down by. */
enum FigureDimension {
    PROJECT("m.project_id", "select id, name from estate.v_project where id = any(:codes)"),
    /** Repair, complaint, enquiry: of complaints it is what R-056 asks for each month. */
    KIND("r.kind", null),
    /** Its codes are named by the reader's list of categories. */
    CATEGORY("r.category", null),
    TEAM(FigureDimension.TEAM_OF, "select id, name from workforce.v_team where id = any(:codes)"),
    /** Codes are accounts. */
    PERSON(
            FigureDimension.PERSON_OF,
            "select account_id as id, name from workforce.v_staff where account_id = any(:codes)"),
    /** Whose people they are; the company's own belong to none. */
    CONTRACTOR(FigureDimension.CONTRACTOR_OF, "select id, name from workforce.v_contractor where id = any(:codes)");

    /**
     * Who answers for the member {@code m} of the request {@code r}. Promises and offers name somebody themselves or nobody;
     * for everything else it is who has the work, or who handles the request.
     */
    static final String PERSON_OF = """
            (case when m.key like 'ON\\_TIME\\_%' or m.key like 'OFFERS\\_%' then m.person
                else coalesce(m.person, (select w.assignee from workorders.v_work_order w where w.id = r.work_order_id),
                    r.handler_account) end)""";

    /** The contractor that sends the person. */
    static final String CONTRACTOR_OF =
            "(select n.contractor_id from workforce.v_staff n where n.account_id = " + PERSON_OF + ")";

    /** The team whose it is. */
    static final String TEAM_OF = """
            coalesce(m.team, (select w.team_id from workorders.v_work_order w where w.id = r.work_order_id))""";

    private final String code;
    private final @Nullable String names;

    FigureDimension(String code, @Nullable String names) {
        this.code = code;
        this.names = names;
    }

    /** What tells one part from another, as SQL of {@code m} and {@code r}. */
    String code() {
        return code;
    }

    /** How parts are called; null where the reader knows. */
    @Nullable
    String names() {
        return names;
    }

    /** The figures that can be told apart by it: nobody in particular accepts what is offered to nobody. */
    List<FigureKey> keys() {
        return this == PERSON || this == CONTRACTOR
                ? FigurePage.SERVICE.keys().stream()
                        .filter(key -> key != FigureKey.ON_TIME_ACCEPT && key != FigureKey.ON_TIME_DISPATCH)
                        .filter(key -> key.source() != FigureSource.SEARCHES)
                        .toList()
                : FigurePage.SERVICE.keys();
    }
}
