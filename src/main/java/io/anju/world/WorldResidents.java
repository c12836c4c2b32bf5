package io.anju.world;

import static io.anju.people.Relation.LESSEE;

import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.people.CareFlags;
import io.anju.people.CareNeed;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who owns, rents and works in the units: firms in the tower, families in the garden. */
@Component
class WorldResidents {

    /** Residents who sign in, by name. */
    static final Map<String, String> LOGINS =
            Map.of("何美琳", "he", "邓晓雯", "deng", "罗一鸣", "luoyiming", "叶知秋", "ye", "王秀兰", "wang");

    private static final String CLIENT = "罗文韬";
    private static final String FRAIL = "王秀兰";

    private final People people;
    private final Occupancies occupancies;
    private final Accounts accounts;
    private final WorldEstate estate;
    private final CareFlags care;

    WorldResidents(People people, Occupancies occupancies, Accounts accounts, WorldEstate estate, CareFlags care) {
        this.people = people;
        this.occupancies = occupancies;
        this.accounts = accounts;
        this.estate = estate;
        this.care = care;
    }

    /**
     * Somebody in a unit.
     *
     * @param contact whom to ask for in a firm, null for a person
     */
    private record Cast(
            String project,
            String unit,
            Relation relation,
            String name,
            String phone,
            @Nullable String contact) {

        static Cast read(List<String> cells) {
            return new Cast(
                    cells.get(0),
                    cells.get(1),
                    Relation.valueOf(cells.get(2)),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5).isEmpty() ? null : cells.get(5));
        }
    }

    /** Everybody by name, the client's representative too. */
    Map<String, PersonId> moveIn(Actor actor, Map<String, ProjectId> projects, LocalDate since) {
        var all = new HashMap<String, PersonId>();
        for (var cells : TaleLines.of("residents.txt")) {
            var each = Cast.read(cells);
            all.put(
                    each.name(),
                    enter(actor, WorldBook.known(projects.get(each.project()), each.project()), each, since));
        }
        var tower = WorldBook.known(projects.get(WorldEstate.TOWER), WorldEstate.TOWER);
        care.raise(actor, WorldBook.known(all.get(FRAIL), FRAIL), CareNeed.ALONE, "一个人住，听力不好，按门铃后请多等一会儿", "PAPER");
        var client = people.add(actor, NewPerson.of(tower, CLIENT, "13818880001"));
        occupancies.represent(actor, client, tower, since, null);
        all.put(CLIENT, client);
        return all;
    }

    /** Gives those who sign in their accounts, by login. */
    Map<String, AccountId> logIn(Actor actor, Map<String, PersonId> all, ProjectId tower) {
        var logins = new HashMap<String, AccountId>();
        LOGINS.forEach((name, login) ->
                logins.put(login, account(actor, name, login, all, RoleGrant.everywhere(Role.RESIDENT))));
        logins.put("luo", account(actor, CLIENT, "luo", all, new RoleGrant(Role.CLIENT, tower)));
        return logins;
    }

    private AccountId account(Actor actor, String name, String login, Map<String, PersonId> all, RoleGrant role) {
        var account = accounts.createWithPassword(
                actor,
                new NewAccount(name, login, login + "@anju.example", null, Set.of(role)),
                WorldRegisters.PASSWORD);
        people.bind(actor, WorldBook.known(all.get(name), name), account);
        return account;
    }

    private PersonId enter(Actor actor, ProjectId project, Cast each, LocalDate since) {
        var kind = each.relation() == LESSEE && each.contact() != null
                        || each.name().endsWith("公司")
                ? PersonKind.ORGANISATION
                : PersonKind.PERSON;
        var person = people.add(
                actor, new NewPerson(project, kind, each.name(), List.of(each.phone()), null, each.contact(), null));
        occupancies.begin(actor, person, estate.place(project, each.unit()), each.relation(), since, null);
        return person;
    }
}
