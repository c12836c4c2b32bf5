package io.anju.database.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.database.events.BrokenOff.Unheard;
import java.lang.reflect.Proxy;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PublicationWatchTests {

    private static final PublicationTargetIdentifier LISTENER = PublicationTargetIdentifier.of("listener");
    private static final TargetEventPublication PUBLICATION = TargetEventPublication.of("news", LISTENER);

    private final BrokenOff brokenOff = new BrokenOff();

    @AfterEach
    void no_transaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void a_listener_whose_end_could_not_be_written_down_broke_off() {
        var publication = UUID.randomUUID();
        assertThatThrownBy(() -> watched(true).markFailed(publication)).hasMessage("away");
        assertThat(brokenOff.take()).containsExactly(new Unheard.Publication(publication));
        assertThat(brokenOff.take()).as("taken once").isEmpty();
    }

    @Test
    void a_listener_whose_end_the_registry_could_not_even_begin_to_write_down_broke_off() {
        var registry = watched(EventPublicationRegistry.class, true);
        assertThatThrownBy(() -> registry.markFailed("news", LISTENER)).hasMessage("away");
        assertThat(brokenOff.take()).containsExactly(new Unheard.Hearing("news", LISTENER));
    }

    @Test
    void a_listener_that_ended_is_at_nobodys_hands() {
        watched(false).markFailed(UUID.randomUUID());
        assertThat(brokenOff.take()).isEmpty();
    }

    @Test
    void an_event_of_a_commit_that_nobody_knows_about_broke_off_and_a_rolled_back_one_did_not() {
        for (var end :
                new int[] {TransactionSynchronization.STATUS_ROLLED_BACK, TransactionSynchronization.STATUS_UNKNOWN}) {
            TransactionSynchronizationManager.initSynchronization();
            watched(false).create(PUBLICATION);
            TransactionSynchronizationManager.getSynchronizations().forEach(each -> each.afterCompletion(end));
            TransactionSynchronizationManager.clearSynchronization();
            assertThat(brokenOff.take()).hasSize(end == TransactionSynchronization.STATUS_UNKNOWN ? 1 : 0);
        }
    }

    private EventPublicationRepository watched(boolean away) {
        return watched(EventPublicationRepository.class, away);
    }

    private <T> T watched(Class<T> face, boolean away) {
        var rows = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {face}, (self, call, with) -> {
            if (away) {
                throw new DataAccessResourceFailureException("away");
            }
            return call.getName().equals("create") ? with[0] : null;
        });
        var proxy = new ProxyFactory(rows);
        proxy.addAdvisor(PublicationWatch.publicationWatchAdvisor(brokenOff));
        return face.cast(proxy.getProxy());
    }
}
