package io.anju.requests.category;

import io.anju.identity.IdentityEvent.CompanyFounded;
import io.anju.kernel.Actor;
import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The categories a company begins with. They are data: the company changes them afterwards. */
@Component
class UsualCategories {

    private final CategoryStore store;

    UsualCategories(CategoryStore store) {
        this.store = store;
    }

    @EventListener
    void on(CompanyFounded founded) {
        var actor = Actor.system(founded.company(), "requests");
        all().forEach(category -> store.insert(actor, category, founded.occurredAt()));
    }

    static List<Category> all() {
        try {
            return new ClassPathResource("usual-categories.txt", UsualCategories.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(UsualCategories::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Category read(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var liability = orNull(cells.get(8));
        return new Category(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Arrays.stream(cells.get(4).split(",", -1))
                        .map(RequestKind::valueOf)
                        .toList(),
                orNull(cells.get(5)),
                Impact.valueOf(cells.get(6)),
                Urgency.valueOf(cells.get(7)),
                liability == null ? null : Liability.valueOf(liability),
                cells.get(9).equals("yes"),
                orNull(cells.get(10)),
                true,
                0);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
