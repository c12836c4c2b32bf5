package io.anju.database.events;

import io.anju.database.events.BrokenOff.Unheard;
import java.util.Optional;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.RootClassFilter;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notices which event nobody is at work on any more: Modulith tells its registry how a listener ended, and where the
 * database does not take that, or not even the commit with the event, the row would look as if somebody were. The registry
 * is watched too, since its own transaction may fail to begin before it asks for any row.
 */
@Configuration(proxyBeanMethods = false)
class PublicationWatch {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor publicationWatchAdvisor(BrokenOff brokenOff) {
        MethodInterceptor watch = call -> {
            var unheard = unheard(call.getArguments());
            if (call.getMethod().getName().equals("create")) {
                unheard.ifPresent(one -> awaitCommit(one, brokenOff));
            }
            try {
                return call.proceed();
            } catch (DataAccessException | TransactionException notWritten) {
                unheard.ifPresent(brokenOff::add);
                throw notWritten;
            }
        };
        var watched = new ComposablePointcut(new RootClassFilter(EventPublicationRepository.class))
                .union((ClassFilter) new RootClassFilter(EventPublicationRegistry.class));
        var advisor = new DefaultPointcutAdvisor(watched, watch);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static Optional<Unheard> unheard(@Nullable Object[] arguments) {
        var first = arguments.length == 0 ? null : arguments[0];
        if (first instanceof TargetEventPublication publication) {
            return Optional.of(new Unheard.Publication(publication.getIdentifier()));
        }
        if (first instanceof UUID id) {
            return Optional.of(new Unheard.Publication(id));
        }
        return first != null && arguments.length > 1 && arguments[1] instanceof PublicationTargetIdentifier listener
                ? Optional.of(new Unheard.Hearing(first, listener))
                : Optional.empty();
    }

    private static void awaitCommit(Unheard unheard, BrokenOff brokenOff) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_UNKNOWN) {
                    brokenOff.add(unheard);
                }
            }
        });
    }
}
