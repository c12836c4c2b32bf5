package io.anju.database.events;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyEvent;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs every event listener in the scope of the event's company. The scope is bound outside the registry's and the
 * listener's own transactions, and also when an event is published again after a crash, where no caller exists.
 */
@Configuration(proxyBeanMethods = false)
class EventScope {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor eventScopeAdvisor() {
        MethodInterceptor inCompany = invocation -> {
            if (invocation.getArguments().length == 1 && invocation.getArguments()[0] instanceof CompanyEvent event) {
                return CompanyScope.<@Nullable Object, Exception>in(event.company(), () -> {
                    try {
                        return invocation.proceed();
                    } catch (Exception | Error e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
            return invocation.proceed();
        };
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(null, TransactionalEventListener.class, true), inCompany);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
