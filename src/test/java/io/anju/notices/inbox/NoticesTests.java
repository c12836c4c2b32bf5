package io.anju.notices.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.AnjuTest;
import io.anju.database.CompanyScope;
import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.DeliveryState;
import io.anju.notices.DeliveryView;
import io.anju.notices.Language;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnjuTest
class NoticesTests {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @Autowired
    Notices notices;

    @Autowired
    InboxQueries inbox;

    private final CompanyId company = CompanyId.next();
    private final Actor actor = Actor.system(company, "test");
    private final AccountId account = AccountId.next();
    private final SubjectRef subject = new SubjectRef("request", Ids.next());

    @Test
    void a_channel_that_nobody_set_up_says_so_and_a_missing_address_too() {
        CompanyScope.run(company, () -> {
            send(new Recipient("王女士", null, "13800001803", "wang@home.example"), Set.of(Channel.values()), NOON);
            assertThat(notices.deliveries(subject))
                    .extracting(DeliveryView::channel, DeliveryView::state, DeliveryView::address)
                    .containsExactlyInAnyOrder(
                            tuple(Channel.INBOX, DeliveryState.NO_ADDRESS, null),
                            tuple(Channel.EMAIL, DeliveryState.NOT_CONFIGURED, "w***@home.example"),
                            tuple(Channel.SMS, DeliveryState.NOT_CONFIGURED, "138****1803"));
        });
    }

    @Test
    void the_inbox_has_the_news_at_once_in_the_readers_language() {
        CompanyScope.run(company, () -> {
            send(new Recipient("王女士", account, null, null), Set.of(Channel.INBOX), NOON);
            assertThat(list(Language.ZH).getFirst().title()).isEqualTo("已受理：WX-1 漏水{link}");
            assertThat(list(Language.EN).getFirst().title()).isEqualTo("Received: WX-1 漏水{link}");
            assertThat(list(Language.EN).getFirst().subject()).isEqualTo(subject);
        });
    }

    @Test
    void reading_counts_down_and_happens_once() {
        CompanyScope.run(company, () -> {
            var recipient = new Recipient("王女士", account, null, null);
            send(recipient, Set.of(Channel.INBOX), NOON);
            send(recipient, Set.of(Channel.INBOX), NOON.plusSeconds(1));
            assertThat(inbox.unread(account)).isEqualTo(2);
            var entry = list(Language.ZH).getFirst();
            inbox.read(account, entry.id());
            var first = list(Language.ZH).getFirst().readAt();
            inbox.read(account, entry.id());
            assertThat(list(Language.ZH).getFirst().readAt()).isEqualTo(first).isNotNull();
            assertThat(inbox.unread(account)).isEqualTo(1);
            inbox.readAll(account);
            assertThat(inbox.unread(account)).isZero();
        });
    }

    @Test
    void somebody_elses_entry_looks_like_a_missing_one() {
        CompanyScope.run(company, () -> {
            send(new Recipient("王女士", account, null, null), Set.of(Channel.INBOX), NOON);
            var entry = list(Language.ZH).getFirst();
            assertThatThrownBy(() -> inbox.read(AccountId.next(), entry.id()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("inbox-entry-missing");
        });
    }

    @Test
    void the_inbox_is_read_page_by_page() {
        CompanyScope.run(company, () -> {
            for (var each = 0; each < 5; each++) {
                send(new Recipient("王女士", account, null, null), Set.of(Channel.INBOX), NOON.plusSeconds(each));
            }
            var first = inbox.list(account, false, new ListQuery(null, null, null, 3), Language.ZH);
            var second = inbox.list(account, false, new ListQuery(null, null, first.next(), 3), Language.ZH);
            assertThat(first.items()).hasSize(3);
            assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
            assertThat(second.next()).isNull();
        });
    }

    @Test
    void an_unknown_template_is_a_bug_that_shows_at_once() {
        assertThatThrownBy(() -> CompanyScope.run(
                        company,
                        () -> notices.send(actor, new Notice(subject, "no-such", Map.of(), List.of(), Set.of(), NOON))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<InboxQueries.InboxEntry> list(Language language) {
        return inbox.list(account, false, ListQuery.first(), language).items();
    }

    private void send(Recipient recipient, Set<Channel> channels, Instant at) {
        var args = Map.of("number", "WX-1", "title", "漏水{link}");
        notices.send(actor, new Notice(subject, "request-received", args, List.of(recipient), channels, at));
    }
}
