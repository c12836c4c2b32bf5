package io.anju.requests.category;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import io.anju.requests.RequestKind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The settings of every company at hand, so that an intake asks the database for none of them. A change made by this
 * process counts at once, one made by another within half a minute.
 */
@Component
public class Catalogue {

    private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<CompanyId, Kept> kept = new ConcurrentHashMap<>();
    private final CategoryStore store;
    private final PriorityTableStore table;

    Catalogue(CategoryStore store, PriorityTableStore table) {
        this.store = store;
        this.table = table;
    }

    private record Kept(Map<String, Category> categories, PriorityMatrix matrix, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < KEPT_NANOS;
        }
    }

    /** The category, also one that is no longer offered; refuses unknown codes as {@code category-unknown}. */
    public Category get(String code) {
        var category = current().categories().get(code);
        if (category == null) {
            throw Refused.field("category", "category-unknown");
        }
        return category;
    }

    /** The category for a new report of this kind; refuses ({@code category-unknown}) one that does not serve it. */
    public Category forReport(String code, RequestKind kind) {
        var category = get(code);
        if (!category.active() || !category.serves(kind)) {
            throw Refused.field("category", "category-unknown");
        }
        return category;
    }

    /** All categories by code, in their order, retired ones included. */
    public Map<String, Category> all() {
        return current().categories();
    }

    /** The table of priorities the company uses now. */
    public PriorityMatrix matrix() {
        return current().matrix();
    }

    /** Forgets this company's settings once the transaction that changes them has ended. */
    void changed() {
        var company = CompanyScope.requireCompany();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                kept.remove(company);
            }
        });
    }

    private Kept current() {
        var company = CompanyScope.requireCompany();
        var known = kept.get(company);
        if (known != null && known.isFresh()) {
            return known;
        }
        var read = new Kept(store.categories(), PriorityMatrix.with(table.cells()), System.nanoTime());
        if (!read.categories().isEmpty()) {
            kept.put(company, read);
        }
        return read;
    }
}
