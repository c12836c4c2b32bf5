package io.anju.standards;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.standards.SheetStore.Sheet;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How work has to be done, and what was found in doing it. */
@Service
public class Standards {

    private final Checklists checklists;
    private final ChecklistQueries queries;
    private final SheetStore sheets;
    private final Clock clock;

    Standards(Checklists checklists, ChecklistQueries queries, SheetStore sheets, Clock clock) {
        this.checklists = checklists;
        this.queries = queries;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Makes a checklist and puts its first version in force at once. Refuses a name that is taken. */
    @Transactional
    public ChecklistVersionId publish(Actor actor, NewChecklist wanted) {
        return checklists.publish(actor, checklists.create(actor, wanted), new IfMatch(null));
    }

    /** The version in force for work of this request category; empty where none was published. */
    @Transactional(readOnly = true)
    public Optional<ChecklistVersionId> forCategory(String category) {
        return queries.inForce(category);
    }

    /** The checklist of every request category that has one, published or not. */
    @Transactional(readOnly = true)
    public Map<String, ChecklistName> byCategory() {
        return queries.byCategory();
    }

    /**
     * Makes this the checklist of a request category, for sheets that begin from now on.
     *
     * @param checklist null leaves the category without one; refuses ({@code checklist-missing}) one that does not exist
     */
    @Transactional
    public void use(String category, @Nullable ChecklistId checklist) {
        checklists.use(category, checklist);
    }

    /**
     * Lays the sheet for a subject; a subject keeps the version it began with, so laying it again changes nothing. Refuses
     * a version that is missing or still a draft.
     */
    @Transactional
    public void sheet(SubjectRef subject, ChecklistVersionId version) {
        if (!sheets.begin(subject, version, clock.instant())) {
            throw Refused.missing("checklist");
        }
    }

    /**
     * Answers an item. Answering again is a correction: the new answer counts and the old one stays. Refuses an
     * answer of the wrong kind and a fault without a note.
     *
     * @param no number of the item, from 1
     * @param at when it was answered, which may lie before now
     */
    @Transactional
    public void answer(Actor actor, SubjectRef subject, int no, Answer answer, Instant at) {
        var sheet = sheets.find(subject).orElseThrow(() -> Refused.missing("sheet"));
        var items = queries.items(sheet.version());
        if (no < 1 || no > items.size()) {
            throw Refused.missing("check-item");
        }
        ChecklistRules.check(items.get(no - 1), answer);
        sheets.add(actor, sheet, no, answer, at, clock.instant());
    }

    /** How far the subject's sheet is; {@link Progress#NOTHING_ASKED} where it has none. */
    @Transactional(readOnly = true)
    public Progress progress(SubjectRef subject) {
        return sheetOf(subject).map(SheetView::progress).orElse(Progress.NOTHING_ASKED);
    }

    /** The subject's sheet with all answers and their corrections. */
    @Transactional(readOnly = true)
    public Optional<SheetView> sheetOf(SubjectRef subject) {
        return sheets.find(subject).map(this::view);
    }

    private SheetView view(Sheet sheet) {
        var items = queries.items(sheet.version());
        var answers = sheets.answers(sheet);
        var lines = IntStream.rangeClosed(1, items.size())
                .mapToObj(no -> line(no, items.get(no - 1), answers))
                .toList();
        return new SheetView(sheet.version(), sheet.name(), sheet.number(), progress(lines), lines);
    }

    private static SheetView.Line line(int no, CheckItem item, List<SheetStore.Stored> answers) {
        var given = answers.stream()
                .filter(answer -> answer.no() == no)
                .map(answer -> given(item, answer))
                .toList();
        return new SheetView.Line(no, item, given);
    }

    private static SheetView.Given given(CheckItem item, SheetStore.Stored stored) {
        var value = stored.answer().value();
        return new SheetView.Given(
                stored.answer(),
                stored.at(),
                stored.enteredAt(),
                stored.by(),
                value == null ? null : item.inRange(value));
    }

    private static Progress progress(List<SheetView.Line> lines) {
        var missing = lines.stream()
                .filter(line -> line.answers().isEmpty() && line.item().required())
                .map(SheetView.Line::no)
                .toList();
        var done = lines.stream().filter(line -> !line.answers().isEmpty()).count();
        return new Progress((int) done, lines.size(), missing);
    }
}
