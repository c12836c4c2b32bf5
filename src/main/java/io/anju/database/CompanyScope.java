package io.anju.database;

import io.anju.kernel.CompanyId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * In whose name SQL runs on this thread. The scope follows the call stack, never crosses to another thread by itself, and
 * cannot change inside a transaction: otherwise an inner call would silently join another company's transaction.
 */
public final class CompanyScope {

    private static final ScopedValue<CompanyScope> CURRENT = ScopedValue.newInstance();
    private static final CompanyScope SYSTEM = new CompanyScope(Optional.empty());

    private final Optional<CompanyId> company;

    private CompanyScope(Optional<CompanyId> company) {
        this.company = company;
    }

    /** What runs in a scope; may throw what its caller can handle. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Exception> {
        T run() throws X;
    }

    /** Runs the work in the name of one company. Refuses with {@link IllegalStateException} inside a transaction. */
    public static <T extends @Nullable Object, X extends Exception> T in(CompanyId company, Work<T, X> work) throws X {
        var current = CURRENT.isBound() ? CURRENT.get().company : Optional.<CompanyId>empty();
        if (current.isPresent() && current.get().equals(company)) {
            return work.run();
        }
        return enter(new CompanyScope(Optional.of(company)), work);
    }

    /** Runs the work in the name of one company. Refuses with {@link IllegalStateException} inside a transaction. */
    public static void run(CompanyId company, Runnable work) {
        CompanyScope.<Boolean, RuntimeException>in(company, () -> {
            work.run();
            return true;
        });
    }

    /** Runs the work as the system role. Refuses with {@link IllegalStateException} inside a transaction. */
    public static <T extends @Nullable Object, X extends Exception> T asSystem(Work<T, X> work) throws X {
        return enter(SYSTEM, work);
    }

    /** The company of this thread's scope; empty in system scope and outside any. */
    public static Optional<CompanyId> company() {
        return CURRENT.isBound() ? CURRENT.get().company : Optional.empty();
    }

    /** The company of this thread's scope. Throws where there is none, which is a bug in the caller. */
    public static CompanyId requireCompany() {
        return company().orElseThrow(() -> new IllegalStateException("no company in scope"));
    }

    static boolean isSystem() {
        return CURRENT.isBound() && CURRENT.get() == SYSTEM;
    }

    private static <T extends @Nullable Object, X extends Exception> T enter(CompanyScope scope, Work<T, X> work)
            throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the scope cannot change inside a transaction");
        }
        return ScopedValue.where(CURRENT, scope).<T, X>call(work::run);
    }
}
