package io.anju.people.person;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Phone;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.NewPerson;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The file of one person or organisation. */
@Table(schema = "people", value = "person")
public record Person(
        @Id PersonId id,
        CompanyId companyId,
        ProjectId projectId,
        PersonKind kind,
        String name,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String note,
        @Nullable AccountId accountId,

        @MappedCollection(idColumn = "person_id", keyColumn = "position")
        List<Line> phones,

        Instant createdAt,
        String createdBy,
        @Version @Nullable Integer version) {

    private static final int MOST_PHONES = 5;

    @Table(schema = "people", value = "person_phone")
    record Line(CompanyId companyId, String number) {}

    /** A new file that is not stored yet, opened at {@code at}. */
    public static Person open(Actor actor, NewPerson content, Instant at) {
        return new Person(
                PersonId.next(),
                actor.company(),
                content.project(),
                content.kind(),
                content.name().strip(),
                content.contact(),
                content.email(),
                content.note(),
                null,
                lines(actor.company(), content.phones()),
                at,
                actor.name(),
                null);
    }

    /** The same file with other content; the office that keeps it stays. */
    public Person changed(NewPerson content) {
        return new Person(
                id,
                companyId,
                projectId,
                content.kind(),
                content.name().strip(),
                content.contact(),
                content.email(),
                content.note(),
                accountId,
                lines(companyId, content.phones()),
                createdAt,
                createdBy,
                version);
    }

    /** Binds a login; refuses ({@code account-bound}) where another one is bound. */
    public Person bound(AccountId account) {
        if (accountId != null && !accountId.equals(account)) {
            throw Refused.conflict("account-bound");
        }
        return new Person(
                id, companyId, projectId, kind, name, contact, email, note, account, phones, createdAt, createdBy,
                version);
    }

    /** The telephone numbers in their stored form, the preferred one first. */
    public List<String> numbers() {
        return phones.stream().map(Line::number).toList();
    }

    private static List<Line> lines(CompanyId company, List<String> typed) {
        if (typed.size() > MOST_PHONES) {
            throw Refused.field("phones", "too-many");
        }
        var numbers = new LinkedHashSet<String>();
        for (var index = 0; index < typed.size(); index++) {
            numbers.add(Phone.require(typed.get(index), "phones[" + index + "]"));
        }
        List<Line> lines = new ArrayList<>();
        numbers.forEach(number -> lines.add(new Line(company, number)));
        return lines;
    }
}
