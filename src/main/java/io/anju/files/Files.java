package io.anju.files;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Uploading, attaching and opening files. Who may see a subject's files is for the subject's module to say. */
@Service
public class Files {

    private static final int MOST_AT_ONCE = 30;
    private static final long MOST_UNATTACHED_BYTES = 1L << 30;

    private final FileRows rows;
    private final FileVault vault;
    private final Clock clock;

    Files(FileRows rows, FileVault vault, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Keeps a file for its uploader, who has a week to attach it. Pictures are re-encoded without metadata, upright, at
     * most 4096 pixels a side.
     *
     * <p>Refuses: {@code file-empty}, {@code file-too-large} (12 MB), {@code file-type-unsupported},
     * {@code file-unreadable}, {@code picture-too-large} (40 megapixels), {@code files-waiting} (1 GB uploaded and
     * unattached).
     */
    @Transactional
    public FileView upload(Actor actor, String name, byte[] content) {
        var uploader = uploader(actor);
        if (rows.unattachedBytes(uploader) > MOST_UNATTACHED_BYTES) {
            throw Refused.conflict("files-waiting");
        }
        var upload = Upload.of(name, content);
        var id = FileId.next();
        removeUnlessCommitted(actor, id);
        vault.write(actor.company(), id, upload);
        rows.add(id, upload, uploader, clock.instant());
        return new FileView(
                id,
                upload.name(),
                upload.kind().type(),
                upload.content().length,
                upload.width(),
                upload.height(),
                null);
    }

    /**
     * Gives files to a subject, in this order, once and for ever.
     *
     * @param role what they are to it: report, before, after, signature, plan, message ...
     * @param ids each uploaded by this actor, a visitor's by the same browser, and not yet attached; anything else is refused as {@code file-missing}, more than 30 as {@code files-too-many}
     */
    @Transactional
    public void attach(Actor actor, SubjectRef subject, String role, List<FileId> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw Refused.invalid("files-too-many", Map.of("most", MOST_AT_ONCE));
        }
        var at = clock.instant();
        for (var id : ids) {
            if (!rows.attach(id, subject, role, uploader(actor), at)) {
                throw Refused.missing("file");
            }
        }
    }

    /** The subject's files in the order they were attached. */
    @Transactional(readOnly = true)
    public List<FileView> of(SubjectRef subject) {
        return rows.of(subject).stream().map(FileRows.Row::view).toList();
    }

    /** Opens a file of this subject, or its thumbnail; refuses {@code file-missing}, also where a PDF has no thumbnail. */
    @Transactional(readOnly = true)
    public FileContent open(SubjectRef subject, FileId id, boolean thumbnail) {
        var row = rows.of(subject, id).orElseThrow(() -> Refused.missing("file"));
        if (thumbnail && !row.view().picture()) {
            throw Refused.missing("file");
        }
        return new FileContent(
                row.view().name(),
                thumbnail ? FileKind.JPEG.type() : row.view().type(),
                row.sha256().substring(0, 32) + (thumbnail ? "-t" : ""),
                vault.path(CompanyScope.requireCompany(), id, thumbnail));
    }

    private void removeUnlessCommitted(Actor actor, FileId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    vault.delete(actor.company(), id);
                }
            }
        });
    }

    private static String uploader(Actor actor) {
        return actor.account() == null ? actor.name() : actor.account().value().toString();
    }
}
