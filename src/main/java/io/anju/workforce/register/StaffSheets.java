package io.anju.workforce.register;

import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.sheets.Choice;
import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sheets of staff; their drop-downs are the company's own lists. */
@Component
class StaffSheets {

    static final String IMPORT = "staff";
    private static final String LIST = "staff-list";

    private final CodeLists codes;

    StaffSheets(CodeLists codes) {
        this.codes = codes;
    }

    SheetLayout template() {
        return new SheetLayout(
                IMPORT,
                List.of(
                        Column.text("name", 80).mandatory(),
                        Column.text("number", 30),
                        Column.of("mobile", Column.Kind.NUMBER_AS_TEXT),
                        Column.text("email", 254),
                        Column.choice("post", choices("post", true)).mandatory(),
                        Column.choices("skills", choices("skill", true)),
                        Column.text("team", 60),
                        Column.of("joined", Column.Kind.DATE)));
    }

    SheetLayout list() {
        return new SheetLayout(
                LIST,
                List.of(
                        Column.text("name", 80),
                        Column.text("number", 30),
                        Column.text("phone", 40),
                        Column.choices("posts", choices("post", false)),
                        Column.choices("skills", choices("skill", false)),
                        Column.text("contractor", 80),
                        Column.text("teams", 500)));
    }

    private List<Choice> choices(String list, boolean activeOnly) {
        return codes.labels(list).stream()
                .filter(label -> label.active() || !activeOnly)
                .map(StaffSheets::choice)
                .toList();
    }

    private static Choice choice(Label label) {
        return new Choice(label.code(), label.zh(), label.en());
    }
}
